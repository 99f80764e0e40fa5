import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../data/atlas';
import { testDataset } from '../data/testDataset';
import { dropOfHidingFilters } from './hidingFilters';
import { parseUrl } from './urlCodec';

const atlas = buildAtlas(testDataset());
const dropOf = (link: string) => dropOfHidingFilters(atlas, parseUrl(link).state);

describe('dropOfHidingFilters', () => {
  it.each([
    ['category=law&select=event:launch', { category: [] }],
    ['q=stable&select=event:launch', { q: '' }],
    ['category=text&company=gamma&article=1&select=event:launch', { company: [] }],
    ['category=law&q=stable&select=event:launch', { category: [], q: '' }],
    ['view=models&weights=api&select=model:big', { weights: [] }],
    ['view=models&size=1T-&select=model:big', { size: null }],
  ])('%s: drops just what hides it', (link, drop) => {
    expect(dropOf(link)).toEqual(drop);
  });

  it.each([
    'select=event:launch',
    'category=text&company=beta&q=big&select=event:launch',
    // The window can be moved.
    'from=2023-06-01&to=2023-06-30&select=event:launch',
    // Not what these views draw.
    'category=law&select=model:big',
    'view=story&category=law&select=event:launch',
    // Chosen, not filtered.
    'view=models&as=compare&weights=api&select=model:big',
    // The models' own filters keep no event.
    'weights=api&select=event:launch',
    'category=law&select=event:nothing-known&view=models',
  ])('%s: nothing to drop', (link) => {
    expect(dropOf(link)).toBeNull();
  });
});
