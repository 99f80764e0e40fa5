// Runs inline before the first paint, so that no wrong theme or language flashes up.
import { appearanceOf, readPreferences } from './state/appearance';
import { parseUrl } from './state/urlCodec';

const { state } = parseUrl(window.location.search);
const stored = readPreferences(() => window.localStorage);
const { language, theme } = appearanceOf(state, stored, navigator.languages);
const root = document.documentElement;
root.lang = language === 'zh' ? 'zh-Hans' : 'en';
if (theme !== null) root.dataset['theme'] = theme;
if (state.embed) root.dataset['embed'] = '';
