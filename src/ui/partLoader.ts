/** How the bundler's loader says that a part's style sheet did not come. */
const SHEET_FAULT = /Unable to preload CSS for (\S+)/;

/**
 * Wraps a load of code so that it asks again, when it is called again, for a style sheet that did not come: the bundler's
 * loader asks for each only once. Rejects as `load` does, or for a sheet that is still missing.
 */
export function partLoader<T>(load: () => Promise<T>): () => Promise<T> {
  let missing: string | null = null;
  return async () => {
    if (missing !== null) await fetchSheet(missing);
    missing = null;
    try {
      return await load();
    } catch (fault) {
      missing = SHEET_FAULT.exec(String(fault))?.[1] ?? null;
      throw fault;
    }
  };
}

/** Puts a style sheet in the place of the one that did not come; rejects if it does not come either. */
function fetchSheet(address: string): Promise<void> {
  const { href } = new URL(address, document.baseURI);
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = href;
  for (const failed of sheets.filter((link) => link.href === href)) failed.remove();
  return new Promise((resolve, reject) => {
    const fail = () => {
      reject(new Error(`Could not load ${href}`));
    };
    sheet.addEventListener('error', fail);
    sheet.addEventListener('load', () => {
      // A server that answers a missing file with a web page gives a sheet without a rule.
      if (sheet.sheet?.cssRules.length === 0) fail();
      else resolve();
    });
    document.head.append(sheet);
  });
}
