import { datasetAddress } from './data/datasetAddress';
import { appearanceOf, readPreferences } from './state/appearance';
import { parseUrl } from './state/urlCodec';

// Inline before the first paint, so that no wrong theme or language flashes up.
const { state } = parseUrl(window.location.search);
const stored = readPreferences(() => window.localStorage);
const { language, theme } = appearanceOf(state, stored, navigator.languages);
const root = document.documentElement;
root.lang = language === 'zh' ? 'zh-Hans' : 'en';
if (theme !== null) root.dataset['theme'] = theme;
if (state.embed) root.dataset['embed'] = '';

// The dataset is the longest download, so it is asked for before the scripts that read it have run; but only once the
// frame is painted, which on a slow line would wait for it.
const preload = document.createElement('link');
preload.rel = 'preload';
preload.as = 'fetch';
preload.crossOrigin = '';
preload.fetchPriority = 'low';
preload.href = datasetAddress(state.data);
new PerformanceObserver((_entries, observer) => {
  observer.disconnect();
  document.head.append(preload);
}).observe({ type: 'paint', buffered: true });
