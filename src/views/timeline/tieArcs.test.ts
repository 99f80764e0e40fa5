import { describe, expect, it } from 'vitest';
import { buildAtlas, type AtlasEvent } from '../../data/atlas';
import { testDataset } from '../../data/testDataset';
import type { TimelineDrawing } from './layoutTimeline';
import type { PlacedCount, PlacedEvent } from './placed';
import { tieArcs, type Ties } from './tieArcs';

const { events } = buildAtlas(testDataset());
const [launch, rule] = events;
if (!launch || !rule) throw new Error('the test dataset has three events');

const markOf = (event: AtlasEvent, at: number): PlacedEvent => ({
  ...{
    event,
    day: at,
    at,
    row: 0,
    labelAt: at,
    labelWidth: 40,
    rows: 1,
    detail: 'title',
  },
});
const countOf = ({ days }: AtlasEvent, at: number): PlacedCount => ({
  ...{ day: at, at, count: 12, start: days.start, end: days.end },
});
const drawingOf = (
  lanes: readonly Pick<TimelineDrawing['lanes'][number], 'id' | 'marks' | 'counts'>[],
): TimelineDrawing => ({
  ...{ window: { start: 0, end: 100 }, pxPerDay: 1, level: 1, stretch: 1, shift: 0, height: 100 },
  ...{ headers: [], ticks: [], minorUnit: null },
  lanes: lanes.map((lane, index) => ({
    ...{ ...lane, top: index * 50, height: 50, running: null, before: 0, after: 0 },
  })),
});
const ringsOf = ({ rings }: Ties) => rings.split('M').filter(Boolean);
const arcsOf = ({ arcs }: Ties) => arcs.split('M').filter(Boolean);
const wide = { vertical: false, selectedId: null };

describe('tieArcs', () => {
  it('joins events by arcs, and rings none that is drawn by itself', () => {
    const drawing = drawingOf([
      { id: 'text', marks: [markOf(launch, 100)], counts: [] },
      { id: 'law', marks: [markOf(rule, 300)], counts: [] },
    ]);
    const path = tieArcs(drawing, [launch, rule], { ...wide, selectedId: launch.id });
    expect(arcsOf(path)).toEqual([expect.stringMatching(/^100 \S+Q200 \S+ 300 /)]);
    expect(ringsOf(path)).toEqual([]);
  });
  it('rings the count that holds an event, twice if that is selected', () => {
    const drawing = drawingOf([
      { id: 'text', marks: [], counts: [countOf(launch, 100)] },
      { id: 'law', marks: [markOf(rule, 300)], counts: [countOf(launch, 120)] },
    ]);
    const related = tieArcs(drawing, [launch, rule], wide);
    expect(arcsOf(related)).toHaveLength(1);
    expect(ringsOf(related)).toHaveLength(1);
    expect(
      ringsOf(tieArcs(drawing, [launch, rule], { ...wide, selectedId: launch.id })),
    ).toHaveLength(2);
    expect(ringsOf(tieArcs(drawing, [launch], { ...wide, selectedId: launch.id }))).toHaveLength(2);
  });
  it('rings a count once, whatever it holds', () => {
    const both = { ...countOf(launch, 100), end: rule.days.end };
    const drawing = drawingOf([{ id: 'everything', marks: [], counts: [both] }]);
    expect(ringsOf(tieArcs(drawing, [launch, rule], wide))).toHaveLength(1);
    expect(ringsOf(tieArcs(drawing, [launch, rule], { ...wide, vertical: true }))).toHaveLength(1);
  });
});
