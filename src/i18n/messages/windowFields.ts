import { catalogue } from '../catalogue';

/** Names of the timeline's fields for the first and last day of its window. */
export const windowFields = catalogue(
  { fromDay: 'First day', toDay: 'Last day' },
  { fromDay: '起始日期', toDay: '结束日期' },
);
