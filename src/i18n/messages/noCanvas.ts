import { catalogue } from '../catalogue';

/** What is said where a browser has no canvas for a drawing. */
export const noCanvas = catalogue(
  {
    nothingToDrawOn:
      'This browser gave the page nothing to draw on (no canvas). The table has the same items.',
    showTable: 'Show the table',
  },
  {
    nothingToDrawOn: '浏览器没有为本页提供画布（canvas），无法绘图。表格中的内容与图相同。',
    showTable: '显示表格',
  },
);
