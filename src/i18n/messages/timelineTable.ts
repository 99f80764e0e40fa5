import { catalogue } from '../catalogue';

/** The events as a table. */
export const timelineTable = catalogue(
  {
    tableCaption: 'Events',
    date: 'Date',
    eventTitle: 'Event',
    category: 'Category',
    kind: 'Kind',
    who: 'Who',
    importance: 'Importance',
    importanceWords: (importance: number) =>
      importance === 1 ? 'headline' : importance === 2 ? 'notable' : 'minor',
  },
  {
    tableCaption: '事件',
    date: '日期',
    eventTitle: '事件',
    category: '类别',
    kind: '类型',
    who: '相关方',
    importance: '重要性',
    importanceWords: (importance: number) =>
      importance === 1 ? '头条' : importance === 2 ? '重要' : '一般',
  },
);
