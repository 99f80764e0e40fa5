import { datasetAddress } from './data/datasetAddress';
import { hideStrayKeys } from './data/strayKeys';
import { bootFailure } from './i18n/messages/bootFailure';
import { appearanceOf, readPreferences } from './state/appearance';
import { parseUrl } from './state/urlCodec';

// Inline before the first paint, so that no wrong theme or language flashes up.
hideStrayKeys();
const { state } = parseUrl(window.location.search);
const stored = readPreferences(() => window.localStorage);
const { language, theme } = appearanceOf(state, stored, navigator);
const root = document.documentElement;
root.lang = language === 'zh' ? 'zh-Hans' : 'en';
if (theme !== null) root.dataset['theme'] = theme;
if (state.embed) root.dataset['embed'] = '';
// The words that something is on its way are shown only where scripts run.
root.dataset['scripts'] = '';

// The dataset is the longest download, so it is asked for before the scripts that read it have run; but only once the
// frame is painted, which on a slow line would wait for it.
const dataset = datasetAddress(state.data);
const preload = document.createElement('link');
preload.rel = 'preload';
preload.as = 'fetch';
preload.crossOrigin = '';
preload.fetchPriority = 'low';
preload.href = dataset;
if ('PerformanceObserver' in window) {
  new PerformanceObserver((_entries, observer) => {
    observer.disconnect();
    document.head.append(preload);
  }).observe({ type: 'paint', buffered: true });
}

/** How long the page's scripts may take before that is told; what starts later takes the place of the words. */
const LATE_MS = 15_000;

/** The page's frame until the app takes its place, which is how it is known to have started. */
function waitingFrame(): Element | null {
  return document.querySelector('#root > [data-boot]');
}

const t = bootFailure[language];
let hasFailed = false;

/** Puts in the place of the loading words why nothing comes and what to do: all of it is here, for nothing else may be. */
function tell(reason: string): void {
  const frame = waitingFrame();
  if (frame === null) return;
  const isSandboxed = window.origin === 'null' && window.location.protocol.startsWith('http');
  const lacking =
    window.location.protocol === 'file:' ? t.fromFile : isSandboxed ? t.sandboxed : null;
  const title = document.createElement('h2');
  title.append(t.title);
  const words = document.createElement('p');
  words.append(lacking ?? reason);
  const alert = document.createElement('div');
  alert.setAttribute('role', 'alert');
  alert.append(title, words);
  const actions = document.createElement('p');
  actions.className = 'load-failure-actions';
  if (lacking === null) {
    const reload = document.createElement('button');
    reload.className = 'button primary';
    reload.append(t.reload);
    reload.addEventListener('click', () => {
      window.location.reload();
    });
    actions.append(reload);
  }
  if (isSandboxed) actions.append(link(t.openAlone, window.location.href));
  actions.append(link(t.dataset, dataset));
  frame.className = 'load-failure';
  frame.setAttribute('aria-busy', 'false');
  frame.replaceChildren(alert, actions);
}

function link(words: string, href: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.className = 'button';
  anchor.href = href;
  anchor.target = '_blank';
  anchor.rel = 'noopener noreferrer';
  anchor.append(words);
  return anchor;
}

const ownFiles = new URL('./', window.location.href).href;

// A script that does not arrive is an error of its element, which does not bubble; one that is broken, of the window.
window.addEventListener(
  'error',
  (event) => {
    const isOwn =
      event.target instanceof HTMLScriptElement ||
      (event instanceof ErrorEvent && event.filename.startsWith(ownFiles));
    if (!isOwn) return;
    hasFailed = true;
    tell(t.failed);
  },
  true,
);
setTimeout(() => {
  if (!hasFailed) tell(t.late);
}, LATE_MS);
