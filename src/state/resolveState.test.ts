import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../data/atlas';
import { testDataset } from '../data/testDataset';
import { resolveState } from './resolveState';
import { windowOf, windowState } from './timeWindow';
import { parseUrl } from './urlCodec';
import { DEFAULT_STATE } from './viewState';

const atlas = buildAtlas(testDataset());

describe('resolveState', () => {
  it('names both ends of a chain that the dataset does not know', () => {
    const link = { ...DEFAULT_STATE, path: ['nobody', 'noone'] as const };
    const { state, dropped } = resolveState(link, atlas);
    expect(state.path).toBeNull();
    expect(dropped.map(({ value }) => value)).toEqual(['nobody', 'noone']);
  });

  it('leaves a sound state as it is', () => {
    const state = { ...DEFAULT_STATE, company: ['alpha'], compare: ['big'] };
    expect(resolveState(state, atlas)).toEqual({ state, dropped: [] });
  });
  it('drops and names ids the dataset does not have', () => {
    const { state, dropped } = resolveState(
      {
        ...DEFAULT_STATE,
        company: ['alpha', 'nobody'],
        path: ['alpha', 'nowhere'],
        select: { type: 'event', id: 'never' },
      },
      atlas,
    );
    expect(state).toMatchObject({ company: ['alpha'], path: null, select: null });
    expect(dropped.map(({ name, value }) => `${name}=${value}`)).toEqual([
      'company=nobody',
      'path=nowhere',
      'select=event:never',
    ]);
  });
  it('looks at every field that holds ids', () => {
    const unknown = parseUrl(
      'category=x&company=x&licence=x&fold=x&around=x&compare=x&path=x,y&chapter=x&select=model:x',
    ).state;
    const { state, dropped } = resolveState(unknown, atlas);
    expect(state).toEqual(DEFAULT_STATE);
    expect([...new Set(dropped.map(({ name }) => name))].sort()).toEqual([
      'around',
      'category',
      'chapter',
      'company',
      'compare',
      'fold',
      'licence',
      'path',
      'select',
    ]);
  });
});

describe('time window', () => {
  it('comes back from whole days', () => {
    const state = { from: '2023-03-01', to: '2023-03-31' };
    const window = windowOf(state, atlas.range);
    expect(window && windowState(window, atlas.range)).toEqual(state);
  });
  it('takes no notice of what sums of shares differ in', () => {
    const first = atlas.range.start + 72;
    expect(windowState({ start: first - 1e-9, end: first + 1 + 1e-9 }, atlas.range)).toEqual({
      from: '2023-03-14',
      to: '2023-03-14',
    });
  });
  it('is no choice where it is just the range', () => {
    expect(windowState(atlas.range, atlas.range)).toEqual({ from: null, to: null });
    expect(windowOf({ from: null, to: null }, atlas.range)).toBeNull();
  });
  it('fills an open end from the range', () => {
    expect(windowOf({ from: '2023-12-01', to: null }, atlas.range)?.end).toBe(atlas.range.end);
    expect(windowOf({ from: null, to: '2023-06-30' }, atlas.range)?.start).toBe(atlas.range.start);
  });
  it('ends on the last day asked for, even where that is before the range', () => {
    const window = windowOf({ from: null, to: '2022-12-31' }, atlas.range);
    expect(window?.end).toBe(atlas.range.start);
  });
});
