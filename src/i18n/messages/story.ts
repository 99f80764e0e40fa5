import { catalogue } from '../catalogue';

/** Words of the story. */
export const story = catalogue(
  {
    lead: 'The year in the order of the article that started this atlas. Each chapter is a view you could have reached by hand.',
    open: 'See it in the atlas',
    events: (count: number) => `${count} ${count === 1 ? 'event' : 'events'}`,
    relations: (count: number) => `${count} ${count === 1 ? 'tie' : 'ties'}`,
    models: (count: number) => `${count} ${count === 1 ? 'model' : 'models'}`,
    timeline: 'on the timeline',
    network: 'in the network',
    modelsView: 'by size',
    contents: 'Chapters',
    none: 'This dataset tells no story.',
    sizeUnknown: 'size not published',
    parameters: (count: string) => `${count} parameters`,
    stripCaption:
      'The area of each circle is true to the number of parameters; a dashed ring: not published.',
    tableCaption: 'Chapters',
    number: 'No.',
    title: 'Chapter',
    text: 'Text',
  },
  {
    lead: '按照原文的顺序回顾这一年。每一章都对应一个您自己也能调出的视图。',
    open: '在图中查看',
    events: (count: number) => `${count} 个事件`,
    relations: (count: number) => `${count} 条关系`,
    models: (count: number) => `${count} 个模型`,
    timeline: '时间线',
    network: '关系网络',
    modelsView: '模型规模',
    contents: '章节',
    none: '这个数据集没有导读。',
    sizeUnknown: '规模未公布',
    parameters: (count: string) => `${count}参数`,
    stripCaption: '圆的面积与参数量成正比；虚线圆表示规模未公布。',
    tableCaption: '章节',
    number: '序号',
    title: '章节',
    text: '正文',
  },
);
