import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAtlas, type AtlasModel } from '../../data/atlas';
import { overlap } from '../../geometry/placeLabels';
import { approximateMeasure } from '../../geometry/textWidth';
import { dayFromIso, isoFromDay, utcDay } from '../../geometry/utcDay';
import { layoutModels, type ModelsSpace } from './layoutModels';
import { pxOfDay, timeAxis } from './timeAxis';

const range = { start: utcDay(2023), end: utcDay(2024) };

interface Sized {
  readonly date: string;
  readonly params: number | null;
  readonly active?: number;
}

function modelsOf(sizes: readonly Sized[]): readonly AtlasModel[] {
  return buildAtlas({
    schemaVersion: 1,
    id: 'test',
    title: 'Test',
    description: 'Test',
    updated: '2023-01-01',
    license: 'CC0',
    range: { from: '2023-01-01', to: '2023-12-31' },
    categories: [{ id: 'text', name: 'Text' }],
    companies: [],
    relations: [],
    events: [],
    models: sizes.map(({ date, params, active }, index) => ({
      id: `m${index}`,
      name: `Model ${index}`,
      companies: [],
      date,
      modality: 'text' as const,
      params,
      ...(active !== undefined && { activeParams: active }),
      paramsStatus: params === null ? ('undisclosed' as const) : ('disclosed' as const),
      architecture: 'dense' as const,
      weights: 'open' as const,
      sources: [{ title: 't', publisher: 'p', url: 'https://example.org' }],
    })),
  }).models;
}

const space: ModelsSpace = {
  width: 1000,
  height: 560,
  range,
  camera: { k: 1, x: 0, y: 0 },
  measure: approximateMeasure(12),
  prominence: ({ params }) => params ?? 0,
};

describe('timeAxis', () => {
  it('gives the range the whole width where nothing is earlier', () => {
    const axis = timeAxis([range.start + 10], range, 730);
    expect(pxOfDay(axis, range.start + 73)).toBe(146);
  });
  it('gives each earlier year that has something a column', () => {
    const day = (iso: string) => dayFromIso(iso) ?? NaN;
    const axis = timeAxis([day('2007-07-22'), day('2021-01-01')], range, 1000);
    expect(pxOfDay(axis, day('2007-01-01'))).toBe(0);
    expect(pxOfDay(axis, day('2021-01-01'))).toBe(34);
    expect(pxOfDay(axis, range.start)).toBe(68);
  });
});

describe('layoutModels', () => {
  it('puts ten times the size a fixed step higher', () => {
    const { sized } = layoutModels(
      modelsOf([1e9, 1e10, 1e11].map((params) => ({ date: '2023-06-01', params }))),
      space,
    );
    const [a = 0, b = 0, c = 0] = sized.map(({ y }) => y).sort((p, q) => p - q);
    expect(b - a).toBeCloseTo(c - b, 6);
  });
  it('spans a mixture of experts from active to total', () => {
    const [mark] = layoutModels(
      modelsOf([{ date: '2023-12-11', params: 46.7e9, active: 12.9e9 }]),
      space,
    ).sized;
    expect(mark?.activeY).toBeGreaterThan(mark?.y ?? Infinity);
  });
  it('puts an undisclosed size on the shelf, never on the axis', () => {
    const drawing = layoutModels(modelsOf([{ date: '2023-03-14', params: null }]), space);
    expect(drawing.sized).toEqual([]);
    expect(drawing.shelved[0]?.y).toBeGreaterThan(drawing.plotHeight);
  });
  it('draws nothing of nothing', () => {
    expect(layoutModels([], space)).toMatchObject({ sized: [], shelved: [] });
  });
  it('never lets labels overlap one another or a mark', () => {
    const anySize = fc.record({
      date: fc.integer({ min: -3000, max: 364 }).map((day) => isoFromDay(range.start + day)),
      params: fc.option(fc.integer({ min: 16, max: 3e12 }), { nil: null }),
    });
    const camera = fc.record({
      k: fc.double({ min: 1, max: 20, noNaN: true }),
      x: fc.double({ min: -5000, max: 0, noNaN: true }),
      y: fc.double({ min: -5000, max: 0, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(anySize, { maxLength: 60 }), camera, (sizes, seen) => {
        const drawing = layoutModels(modelsOf(sizes), { ...space, camera: seen });
        for (const marks of [drawing.sized, drawing.shelved]) {
          const boxes = marks.flatMap(({ label }) => label ?? []);
          boxes.forEach((box, index) => {
            expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
            expect(
              marks.some(({ x, y }) => overlap(box, { x: x - 5, y: y - 5, width: 10, height: 10 })),
            ).toBe(false);
          });
        }
      }),
    );
  });
});
