import { within } from './within';

/** How long a part may take to arrive; one that comes later is there for the next try. */
const LOAD_MS = 20_000;

/** How the bundler's loader says that a part's style sheet did not come. */
const SHEET_FAULT = /Unable to preload CSS for (\S+)/;

/** Addresses of scripts and style sheets that the bundler's loader asked for ahead and that did not come. */
const failed = new Set<string>();
document.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement) failed.add(target.href);
  },
  // Errors of elements do not bubble.
  true,
);

/**
 * Wraps a load of code so that it really fetches again when it is called again after a failure: browsers may keep an answer
 * like 404, and the bundler's loader asks for a style sheet only once. Rejects as `load` does, or for a sheet that is still
 * missing.
 */
export function partLoader<T>(load: () => Promise<T>): () => Promise<T> {
  let hasFailed = false;
  let missingSheet: string | null = null;
  return async () => {
    if (hasFailed) await Promise.all([...failed].map(fetchAgain));
    if (missingSheet !== null && failed.has(missingSheet)) {
      throw new Error(`Could not load ${missingSheet}`);
    }
    try {
      return await within(load(), LOAD_MS, new Error('It did not arrive in time.'));
    } catch (fault) {
      hasFailed = true;
      const sheet = SHEET_FAULT.exec(String(fault))?.[1];
      missingSheet = sheet === undefined ? null : new URL(sheet, document.baseURI).href;
      throw fault;
    }
  };
}

/** Has the browser's cache ask the server; a style sheet takes the place of the one that did not come. */
async function fetchAgain(address: string): Promise<void> {
  failed.delete(address);
  // Whether it came is told by what loads it then.
  await fetch(address, { cache: 'reload' }).catch(() => undefined);
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const old = links.filter(({ href }) => href === address);
  if (old.length === 0) return;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = address;
  for (const link of old) link.remove();
  await new Promise((resolve) => {
    sheet.addEventListener('error', resolve);
    sheet.addEventListener('load', resolve);
    document.head.append(sheet);
  });
  // A server that answers a missing file with a web page gives a sheet without a rule, and no error.
  if (sheet.sheet?.cssRules.length === 0) failed.add(address);
}
