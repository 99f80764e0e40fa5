import { catalogue } from '../catalogue';

/** The steps through the events that belong with a selection. */
export const relatedEvents = catalogue(
  {
    relatedEvents: (count: number) => `${count} related events`,
    before: 'Related event before',
    after: 'Related event after',
  },
  {
    relatedEvents: (count: number) => `${count} 个相关事件`,
    before: '上一个相关事件',
    after: '下一个相关事件',
  },
);
