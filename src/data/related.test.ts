import { describe, expect, it } from 'vitest';
import { buildAtlas } from './atlas';
import { relatedEvents, type Subject } from './related';
import { testDataset } from './testDataset';

const dataset = testDataset();
const [launch] = dataset.events;
if (!launch) throw new Error('the test dataset has events');
const both = {
  ...launch,
  id: 'both',
  date: '2023-02-01',
  models: [],
  companies: ['alpha', 'beta'],
};
const again = { ...launch, id: 'again', date: '2023-09-01', companies: [] };
const atlas = buildAtlas({ ...dataset, events: [...dataset.events, both, again] });
const idsOf = (type: Subject['type'], id: string) =>
  relatedEvents(atlas, { type, id }).map((event) => event.id);

describe('relatedEvents', () => {
  it('gives a company its events in order of time', () => {
    expect(idsOf('company', 'beta')).toEqual(['both', 'launch']);
  });
  it('gives a model its events', () => {
    expect(idsOf('model', 'big')).toEqual(['launch', 'again']);
  });
  it('gives a tie the events of its two companies together', () => {
    const relation = atlas.relationById.get('tie-1');
    expect(idsOf('relation', 'tie-1')).toEqual(['both', relation?.eventId]);
  });
  it('gives an event itself, those about the same models and those of its ties', () => {
    expect(idsOf('event', 'launch')).toEqual(['both', 'launch', 'again']);
    expect(idsOf('event', 'rule')).toEqual(['rule']);
  });
  it('gives nothing for what is not there', () => {
    expect(idsOf('event', 'nothing')).toEqual([]);
    expect(idsOf('relation', 'nothing')).toEqual([]);
  });
});
