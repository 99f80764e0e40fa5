import { catalogue } from '../catalogue';

/** Words of the timeline's legend. */
export const timelineLegend = catalogue(
  {
    legend: 'How dates are drawn',
    day: 'on that day',
    span: 'over that time',
    within: 'some time within it',
    approximate: 'about then',
    count: 'several: click to zoom in',
  },
  {
    legend: '日期的画法',
    day: '当日',
    span: '持续这段时间',
    within: '只知在此期间',
    approximate: '大约在此时',
    count: '多个事件：点击放大',
  },
);
