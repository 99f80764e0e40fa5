import { catalogue } from '../catalogue';

/** Words of the story. */
export const story = catalogue(
  {
    lead: 'The year in the order of the article that started this atlas. Each chapter is a view you could have reached by hand.',
    openTimeline: (count: number) =>
      `See ${count} ${count === 1 ? 'event' : 'events'} on the timeline`,
    openNetwork: (count: number) => `See ${count} ${count === 1 ? 'tie' : 'ties'} in the network`,
    openModels: (count: number) => `See ${count} ${count === 1 ? 'model' : 'models'} by size`,
    matching: (count: number) =>
      count === 1 ? '1 of them matches your filters' : `${count} of them match your filters`,
    contents: 'Chapters',
    none: 'This dataset tells no story.',
    sizeUnknown: 'size not published',
    parameters: (count: string) => `${count} parameters`,
    estimate: 'an estimate',
    stripCaption:
      'The area of each circle is true to the number of parameters, as the maker states it unless called an estimate; a dashed ring: not published.',
    tableCaption: 'Chapters',
    number: 'No.',
    title: 'Chapter',
    text: 'Text',
  },
  {
    lead: '按照原文的顺序回顾这一年。每一章都对应一个您自己也能调出的视图。',
    openTimeline: (count: number) => `在时间线中查看 ${count} 个事件`,
    openNetwork: (count: number) => `在关系网络中查看 ${count} 条关系`,
    openModels: (count: number) => `按规模查看 ${count} 个模型`,
    matching: (count: number) => `其中 ${count} 个符合当前筛选`,
    contents: '章节',
    none: '这个数据集没有导读。',
    sizeUnknown: '规模未公布',
    parameters: (count: string) => `${count}参数`,
    estimate: '估计值',
    stripCaption: '圆的面积与参数量成正比；除注明为估计值外均为官方公布，虚线圆表示规模未公布。',
    tableCaption: '章节',
    number: '序号',
    title: '章节',
    text: '正文',
  },
);
