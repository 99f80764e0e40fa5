import { catalogue } from '../catalogue';

/** Words of the timeline. */
export const timeline = catalogue(
  {
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholeRange: 'Whole range',
    earlier: 'Earlier',
    later: 'Later',
    groupBy: 'Lanes',
    byCategory: 'by category',
    byCompany: 'by company',
    ungrouped: 'one lane',
    everything: 'All events',
    /** Begins with the words on the button, a month's short name among them, for those who speak what they see. */
    showMonth: (shown: string, count: number, month: string) =>
      `${shown} ${count} ${count === 1 ? 'event' : 'events'}${shown === month ? '' : `, ${month}`}: zoom in`,
    /** Of a lane, named because two lanes may count as many events of the same days. */
    showCount: (count: number, days: string, lane: string) =>
      `${count} more events, ${lane}, ${days}: show`,
    showRunning: (count: number, days: string, lane: string) =>
      `${count} ${count === 1 ? 'event' : 'events'} begun before this window, ${lane}, ${days}: show`,
    foldLane: (name: string) => `Fold ${name}`,
    unfoldLane: (name: string) => `Unfold ${name}`,
    laneCounts: (before: number, after: number) => `${before} earlier · ${after} later`,
    overview: 'Whole range',
    windowStart: 'Start of the window',
    windowEnd: 'End of the window',
    marks: 'Events. Arrow keys move along a lane and between lanes, Enter opens.',
  },
  {
    zoomIn: '放大',
    zoomOut: '缩小',
    wholeRange: '全部时间',
    earlier: '向前',
    later: '向后',
    groupBy: '分行',
    byCategory: '按类别',
    byCompany: '按公司',
    ungrouped: '不分行',
    everything: '全部事件',
    showMonth: (shown: string, count: number, month: string) =>
      `${shown} ${count} 个事件${shown === month ? '' : `，${month}`}：放大查看`,
    showCount: (count: number, days: string, lane: string) =>
      `另有 ${count} 个事件，${lane}，${days}：显示`,
    showRunning: (count: number, days: string, lane: string) =>
      `${count} 个事件在此前已开始，${lane}，${days}：显示`,
    foldLane: (name: string) => `收起${name}`,
    unfoldLane: (name: string) => `展开${name}`,
    laneCounts: (before: number, after: number) => `此前 ${before} · 此后 ${after}`,
    overview: '全部时间',
    windowStart: '窗口起点',
    windowEnd: '窗口终点',
    marks: '事件。方向键在行内和行间移动，回车打开。',
  },
);
