import { catalogue } from '../catalogue';

/** What a link says of itself that leads out of the page. */
export const outsideLink = catalogue(
  { opensNewTab: '(opens in a new tab)' },
  { opensNewTab: '（在新标签页打开）' },
);
