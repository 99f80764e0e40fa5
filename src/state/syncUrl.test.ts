import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createViewStore } from './store';
import { REPLACE_INTERVAL_MS, syncUrl, type AddressBar } from './syncUrl';
import { parseUrl } from './urlCodec';

/** A browser window's history, as far as the sync can tell. */
function fakeBar(search: string) {
  const entries = [search];
  let at = 0;
  const listeners = new Map<string, () => void>();
  const timers = new Map<number, () => void>();
  let nextTimer = 1;
  const refusal = { isOn: false };
  const refuse = () => {
    if (refusal.isOn) throw new DOMException('too many calls', 'SecurityError');
  };
  const bar: AddressBar = {
    location: {
      pathname: '/',
      get search() {
        return entries[at] ?? '';
      },
    },
    history: {
      pushState: (_state, _title, url) => {
        refuse();
        entries.splice(at + 1, Infinity, String(url).slice(1));
        at += 1;
      },
      replaceState: (_state, _title, url) => {
        refuse();
        entries[at] = String(url).slice(1);
      },
    },
    addEventListener: (type, listener) => listeners.set(type, listener),
    setTimeout: (callback, delay) => {
      expect(delay).toBeGreaterThanOrEqual(REPLACE_INTERVAL_MS);
      timers.set(nextTimer, callback);
      return nextTimer++;
    },
    clearTimeout: (id) => timers.delete(id),
  };
  return {
    bar,
    entries,
    /** Whether the browser refuses every write, as it does with a flood of them. */
    refusal,
    go: (step: number) => {
      at += step;
      listeners.get('popstate')?.();
    },
    rest: () => {
      const run = [...timers.values()];
      timers.clear();
      for (const callback of run) callback();
    },
  };
}

describe('syncUrl', () => {
  let browser: ReturnType<typeof fakeBar>;
  let store: ReturnType<typeof createViewStore>;
  beforeEach(() => {
    browser = fakeBar('');
    store = createViewStore(parseUrl(''));
    syncUrl(store, browser.bar);
  });

  it('makes each choice an entry, and Back and Forward restore them exactly', () => {
    store.getState().change({ view: 'network' });
    store.getState().toggle('category', 'image');
    expect(browser.entries).toEqual(['', '?view=network', '?view=network&category=image']);
    browser.go(-1);
    expect(store.getState()).toMatchObject({ view: 'network', category: [] });
    browser.go(-1);
    expect(store.getState().view).toBe('timeline');
    browser.go(2);
    expect(store.getState()).toMatchObject({ view: 'network', category: ['image'] });
    expect(browser.entries).toHaveLength(3);
  });

  it('writes a move a while after it began, as it is by then, into the entry it began in', () => {
    for (const q of ['l', 'll', 'lla']) store.getState().change({ q });
    expect(browser.entries).toEqual(['']);
    browser.rest();
    expect(browser.entries).toEqual(['?q=lla']);
  });

  it('writes a pending move before the choice that follows it', () => {
    store.getState().change({ from: '2023-03-01', to: '2023-03-31' });
    store.getState().change({ view: 'models' });
    expect(browser.entries).toEqual([
      '?from=2023-03-01&to=2023-03-31',
      '?view=models&from=2023-03-01&to=2023-03-31',
    ]);
  });

  it('keeps a pending move through a jump within the page', () => {
    store.getState().change({ q: 'llama' });
    browser.go(0);
    expect(store.getState().q).toBe('llama');
    expect(browser.entries).toEqual(['?q=llama']);
  });

  it('makes dropping a search by a click an entry of its own', () => {
    store.getState().change({ q: 'llama' });
    store.getState().choose({ q: '' });
    expect(browser.entries).toEqual(['?q=llama', '']);
    store.getState().change({ q: 'gpt' });
    browser.rest();
    store.getState().clearFilters();
    expect(browser.entries).toEqual(['?q=llama', '?q=gpt', '']);
  });

  it('takes what a link could not keep out of the address', () => {
    const bad = fakeBar('?view=network&as=rank&category=law,,&color=red');
    syncUrl(createViewStore(parseUrl(bad.bar.location.search)), bad.bar);
    expect(bad.entries).toEqual(['?view=network&category=law']);
  });

  it('takes out what the dataset does not know without making an entry, so that Back goes back', () => {
    store.getState().change({ view: 'models', select: { type: 'model', id: 'nothing' } });
    store.setState({ select: null, dropped: [{ name: 'select', value: 'model:nothing' }] });
    expect(browser.entries).toEqual(['', '?view=models']);
    browser.go(-1);
    expect(store.getState()).toMatchObject({ view: 'timeline', dropped: [] });
  });

  it('does not write what no link shows', () => {
    const push = vi.spyOn(browser.bar.history, 'pushState');
    store.getState().setDropped([]);
    expect(push).not.toHaveBeenCalled();
  });

  describe('where the browser refuses to write', () => {
    it('changes the state and tells every subscriber', () => {
      const told = vi.fn();
      store.subscribe(told);
      browser.refusal.isOn = true;
      store.getState().change({ view: 'network' });
      expect(store.getState().view).toBe('network');
      expect(told).toHaveBeenCalledTimes(1);
      expect(browser.entries).toEqual(['']);
    });

    it('writes later, as an entry, what the state is by then', () => {
      browser.refusal.isOn = true;
      store.getState().toggle('category', 'image');
      store.getState().toggle('category', 'video');
      store.getState().change({ q: 'llama' });
      browser.rest();
      expect(browser.entries).toEqual(['']);
      browser.refusal.isOn = false;
      browser.rest();
      expect(browser.entries).toEqual(['', '?category=image,video&q=llama']);
      browser.rest();
      expect(browser.entries).toHaveLength(2);
    });

    it('makes an entry of a choice after a move that was refused', () => {
      store.getState().change({ q: 'llama' });
      browser.refusal.isOn = true;
      browser.rest();
      store.getState().change({ view: 'models' });
      browser.refusal.isOn = false;
      browser.rest();
      expect(browser.entries).toEqual(['', '?view=models&q=llama']);
    });

    it('lets Back go back from what is not written', () => {
      store.getState().change({ view: 'network' });
      browser.refusal.isOn = true;
      store.getState().change({ view: 'models' });
      browser.refusal.isOn = false;
      browser.go(-1);
      expect(store.getState().view).toBe('timeline');
      browser.rest();
      expect(browser.entries).toEqual(['', '?view=network']);
    });

    it('opens a link with parts that cannot be used', () => {
      const bad = fakeBar('?q=zz&bad=1');
      bad.refusal.isOn = true;
      const opened = createViewStore(parseUrl(bad.bar.location.search));
      syncUrl(opened, bad.bar);
      expect(opened.getState()).toMatchObject({ q: 'zz', dropped: [{ name: 'bad', value: '1' }] });
      bad.refusal.isOn = false;
      bad.rest();
      expect(bad.entries).toEqual(['?q=zz']);
    });

    it('tries ever more rarely', () => {
      const wait = vi.spyOn(browser.bar, 'setTimeout');
      browser.refusal.isOn = true;
      store.getState().change({ view: 'network' });
      for (let tries = 0; tries < 9; tries += 1) browser.rest();
      const delays = wait.mock.calls.map(([, delay]) => delay);
      expect(delays.slice(0, 3)).toEqual([1, 2, 4].map((times) => times * REPLACE_INTERVAL_MS));
      expect(Math.max(...delays)).toBe(30_000);
    });
  });
});
