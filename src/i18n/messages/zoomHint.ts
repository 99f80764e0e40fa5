import { catalogue } from '../catalogue';

/** What is said over a drawing when the page has taken the wheel. */
export const zoomHint = catalogue(
  { holdKey: 'Hold Ctrl or ⌘ to zoom with the wheel' },
  { holdKey: '按住 Ctrl 或 ⌘ 并滚动滚轮可缩放' },
);
