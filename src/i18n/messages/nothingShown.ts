import { catalogue } from '../catalogue';

/** The empty result. */
export const nothingShown = catalogue(
  {
    noMatch: 'Nothing matches these filters.',
    nothing: 'This file has none of these.',
    dropFilter: (name: string, count: number) => `Without ${name}: ${count}`,
    clearAll: 'Clear all',
  },
  {
    noMatch: '没有符合这些筛选条件的内容。',
    nothing: '该文件中没有这类内容。',
    dropFilter: (name: string, count: number) => `去掉 ${name}：${count}`,
    clearAll: '全部清除',
  },
);
