import { describe, expect, it } from 'vitest';
import { approximateMeasure } from '../../geometry/textWidth';
import { utcDay } from '../../geometry/utcDay';
import { layoutLineage } from './layoutLineage';
import { layoutModels } from './layoutModels';
import { layoutTrend } from './layoutTrend';
import { lineageOf } from './lineage';
import { prepareModels } from './prepareModels';
import { RANGE_2023, sampleModel } from './sampleModels';
import { scalesOf } from './scales';
import { buildTimeWarp } from './timeWarp';
import { fitTrend } from './trend';

const room = { width: 1000, plotHeight: 500, shelfRows: 2 };
const window = { time: { start: 0, end: 1 }, size: { start: 8, end: 12 } };
const scales = scalesOf(window, room);

describe('layoutTrend', () => {
  const points = Array.from({ length: 60 }, (_, index) => ({
    day: utcDay(2020) + index * 24,
    params: 1e9 * 2 ** (index / 10) * (index % 2 === 0 ? 1.3 : 1 / 1.3),
  }));
  const warp = buildTimeWarp(
    RANGE_2023,
    points.map(({ day }) => day),
  );
  const trend = fitTrend(points);
  if (!trend) throw new Error('no trend');
  const places = layoutTrend(trend, scales, warp, room);

  it('runs from the first model to the last, where the sizes are, however the axis bends', () => {
    const first = places[0];
    const last = places.at(-1);
    expect(first?.x).toBeCloseTo(scales.xAt(warp.positionOf(utcDay(2020))));
    expect(last?.x).toBeCloseTo(scales.xAt(warp.positionOf(utcDay(2020) + 59 * 24)));
    expect(first?.y).toBeCloseTo(scales.yAt(9), -1);
    expect(last?.y).toBeCloseTo(scales.yAt(9 + 5.9 * Math.log10(2)), -1);
  });
  it('lies within its interval, which is narrowest in the middle of the models', () => {
    expect(places.every(({ y, top, bottom }) => top < y && y < bottom)).toBe(true);
    const widths = places.map(({ top, bottom }) => bottom - top);
    expect(Math.min(...widths)).toBeLessThan(0.7 * (widths[0] ?? 0));
  });
});

describe('layoutLineage', () => {
  it('joins marks, and points at a relative beyond the edge or on the shelf', () => {
    const llama = sampleModel('llama', utcDay(2023, 2, 24), 65e9);
    const tiny = sampleModel('tiny', utcDay(2023, 3), 1e6, { baseModel: 'llama' });
    const secret = sampleModel('secret', utcDay(2023, 4), null, { baseModel: 'llama' });
    const all = [llama, tiny, secret];
    const warp = buildTimeWarp(RANGE_2023, []);
    const measure = approximateMeasure(12);
    const prepared = prepareModels(all, { warp, measure, notability: () => 0 });
    const drawing = layoutModels(prepared, { warp, window, room, chosen: new Set() });
    const lines = layoutLineage(lineageOf(llama, all).descents, drawing, scales, warp);
    const mark = drawing.marks.find(({ model }) => model === llama);
    expect(lines[0]?.base).toEqual({ x: mark?.x, y: mark?.y });
    expect(lines[0]?.derived.y).toBeGreaterThan(room.plotHeight);
    expect(lines[1]?.derived.y).toBeGreaterThan(drawing.shelf.top);
  });
});
