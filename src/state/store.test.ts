import { describe, expect, it } from 'vitest';
import { createViewStore } from './store';
import { parseUrl } from './urlCodec';

const openLink = (link: string) => createViewStore(parseUrl(link));

describe.each(['change', 'choose'] as const)('%s', (way) => {
  it('keeps a table across views, and makes a chart of what the new view cannot draw', () => {
    const table = openLink('as=table');
    table.getState()[way]({ view: 'network' });
    expect(table.getState()).toMatchObject({ view: 'network', as: 'table' });
    const matrix = openLink('view=network&as=matrix');
    matrix.getState()[way]({ view: 'models' });
    expect(matrix.getState()).toMatchObject({ view: 'models', as: 'chart' });
  });
});

describe('open', () => {
  it('leaves the middle of a neighbourhood where it is', () => {
    const store = openLink('view=network&hops=1&select=company:openai');
    store.getState().open({ type: 'company', id: 'microsoft' });
    store.getState().open({ type: 'company', id: 'google' });
    expect(store.getState()).toMatchObject({ around: 'openai', select: { id: 'google' } });
  });
  it('has no middle to keep without a neighbourhood', () => {
    const store = openLink('view=network&select=company:openai');
    store.getState().open({ type: 'company', id: 'microsoft' });
    expect(store.getState().around).toBeNull();
  });
});
