import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AtlasModel } from '../../data/atlas';
import { approximateMeasure } from '../../geometry/textWidth';
import { utcDay } from '../../geometry/utcDay';
import { layoutModels, type ModelsDrawing, type ModelsWindow } from './layoutModels';
import { boxOfMark } from './markBoxes';
import type { Box } from '../../geometry/boxGrid';
import { overlap } from '../../geometry/testOverlap';
import { prepareModels } from './prepareModels';
import { anyModels, RANGE_2023, sampleModel } from './sampleModels';
import { sizeBounds } from './sizeAxis';
import { buildTimeWarp } from './timeWarp';

const ROOM = { width: 1000, plotHeight: 500, shelfRows: 4 };

function draw(
  models: readonly AtlasModel[],
  chosen: readonly string[] = [],
  window?: ModelsWindow,
): ModelsDrawing {
  const warp = buildTimeWarp(
    RANGE_2023,
    models.map(({ days }) => days.start),
  );
  const size = sizeBounds(models.flatMap(({ params }) => params ?? []));
  const measure = approximateMeasure(12);
  const prepared = prepareModels(models, {
    warp,
    measure,
    notability: ({ params }) => params ?? 0,
  });
  return layoutModels(prepared, {
    warp,
    window: window ?? { time: { start: 0, end: 1 }, size },
    room: ROOM,
    chosen: new Set(chosen),
  });
}

function labelBoxes({ marks }: ModelsDrawing): Box[] {
  return marks.flatMap(({ label }) => (label ? [label.box] : []));
}

function markOf(drawing: ModelsDrawing, id: string) {
  return drawing.marks.find(({ model }) => model.id === id);
}

describe('layoutModels', () => {
  it('never lets two labels overlap, nor a label and a mark', () => {
    fc.assert(
      fc.property(anyModels, (models) => {
        const drawing = draw(models);
        const labels = labelBoxes(drawing);
        const marks = drawing.marks.map((mark) =>
          boxOfMark(mark, mark.shelved ? 1 : drawing.markScale),
        );
        for (const [index, label] of labels.entries()) {
          expect(labels.slice(index + 1).some((other) => overlap(label, other))).toBe(false);
          expect(marks.some((mark) => overlap(label, mark))).toBe(false);
        }
      }),
    );
  });

  it('never lets a leader cross a label or another mark', () => {
    let led = 0;
    fc.assert(
      fc.property(anyModels, (models) => {
        const drawing = draw(models);
        const labels = labelBoxes(drawing);
        for (const mark of drawing.marks) {
          if (!mark.label?.leader) continue;
          led += 1;
          const { start, end } = mark.label.leader;
          const leader = { x: mark.x - 0.5, y: start, width: 1, height: end - start };
          expect(labels.some((label) => overlap(leader, label))).toBe(false);
          const crossed = drawing.marks.filter(
            (other) =>
              other !== mark &&
              overlap(leader, boxOfMark(other, other.shelved ? 1 : drawing.markScale)),
          );
          expect(crossed).toEqual([]);
        }
      }),
    );
    expect(led).toBeGreaterThan(0);
  });

  it('draws every model that is in both windows', () => {
    fc.assert(
      fc.property(anyModels, (models) => {
        expect(draw(models).marks).toHaveLength(models.length);
      }),
    );
  });

  it('counts what is larger or smaller than the sizes on screen', () => {
    fc.assert(
      fc.property(anyModels, (models) => {
        const window = { time: { start: 0, end: 1 }, size: { start: 9, end: 10 } };
        const { marks, beyond } = draw(models, [], window);
        expect(marks.length + beyond.above + beyond.below).toBe(models.length);
      }),
    );
  });
  it('does not depend on the order of the models', () => {
    fc.assert(
      fc.property(
        anyModels.chain((models) =>
          fc.tuple(fc.constant(models), fc.shuffledSubarray(models, { minLength: models.length })),
        ),
        ([models, shuffled]) => {
          expect(draw(shuffled)).toEqual(draw(models));
        },
      ),
    );
  });

  it('draws a mixture of experts from its total down to its active parameters', () => {
    const mixtral = sampleModel('mixtral', utcDay(2023, 12, 11), 46.7e9, { activeParams: 12.9e9 });
    const dense = sampleModel('dense', utcDay(2023, 6), 12.9e9);
    const drawing = draw([mixtral, dense, sampleModel('small', utcDay(2023, 3), 1e9)]);
    expect(markOf(drawing, 'mixtral')?.activeY).toBeCloseTo(markOf(drawing, 'dense')?.y ?? NaN);
  });

  it('puts a model of undisclosed size on the shelf below the plot, at its date', () => {
    const day = utcDay(2023, 3, 14);
    const drawing = draw([sampleModel('gpt-4', day, null), sampleModel('llama', day, 65e9)]);
    const [gpt4, llama] = [markOf(drawing, 'gpt-4'), markOf(drawing, 'llama')];
    expect(gpt4?.x).toBe(llama?.x);
    expect(gpt4?.y).toBeGreaterThan(ROOM.plotHeight);
    expect(drawing.shelf.count).toBe(1);
  });

  it('draws a size that is only estimated as a stretch, never as a point, and off the shelf', () => {
    const by = { title: 't', publisher: 'p', url: 'https://example.org' };
    const day = utcDay(2023, 6);
    const models = [
      sampleModel('class', day, null, { paramsEstimate: { low: 1e11, high: 1e12, by } }),
      sampleModel('single', day, null, { paramsEstimate: { low: 3e11, high: 3e11, by } }),
      sampleModel('low', day, 1e11),
      sampleModel('high', day, 1e12),
    ];
    const drawing = draw(models);
    const yOf = (id: string) => markOf(drawing, id)?.y ?? NaN;
    const stretch = markOf(drawing, 'class')?.estimate;
    expect(stretch?.start).toBeCloseTo(yOf('high'));
    expect(stretch?.end).toBeCloseTo(yOf('low'));
    expect(stretch?.reported.start).toBe(stretch?.start);
    expect(stretch?.reported.end).toBe(stretch?.end);
    const single = markOf(drawing, 'single')?.estimate;
    if (!single) throw new Error('a single report is drawn');
    expect(single.end - single.start).toBeGreaterThan(20);
    expect(single.reported.start).toBe(single.reported.end);
    expect(single.reported.start).toBeCloseTo((single.start + single.end) / 2);
    expect(drawing.shelf.count).toBe(0);
  });

  it('labels what the reader chose before what is more notable', () => {
    const day = utcDay(2023, 5);
    const crowd = Array.from({ length: 60 }, (_, index) =>
      sampleModel(`m${String(index)}`, day + (index % 6), 7e9 + index),
    );
    expect(markOf(draw(crowd), 'm0')?.label).toBeNull();
    expect(markOf(draw(crowd, ['m0']), 'm0')?.label).not.toBeNull();
  });

  it('names what the reader chose even in a crowd of marks, one over no other', () => {
    const day = utcDay(2023, 5);
    const crowd = Array.from({ length: 900 }, (_, index) =>
      sampleModel(`m${String(index)}`, day + (index % 30), 1e9 * 1.01 ** (index / 30)),
    );
    const chosen = ['m400', 'm420'];
    const drawing = draw(crowd, chosen);
    const [first, second] = chosen.map((id) => markOf(drawing, id)?.label?.box);
    if (!first || !second) throw new Error('a chosen model has no label');
    expect(overlap(first, second)).toBe(false);
  });

  it('draws no size for a model that has none, whatever its smaller siblings have', () => {
    const gemini = sampleModel('gemini', utcDay(2023, 12), null, { otherSizes: [1.8e9] });
    const mark = markOf(draw([gemini, sampleModel('b', utcDay(2023), 1e9)]), 'gemini');
    expect(mark).toMatchObject({ family: null, siblings: [] });
  });

  it('draws a date known only to its month as the whole month', () => {
    const march = { start: utcDay(2023, 3), end: utcDay(2023, 4) };
    const model = sampleModel('m', march.start, 1e9, {
      days: { ...march, precision: 'month', approximate: false },
    });
    const span = markOf(draw([model]), 'm')?.dateSpan;
    expect((span?.end ?? 0) - (span?.start ?? 0)).toBeCloseTo((1000 * 31) / 365);
  });

  it('leaves out what is beyond the window and keeps lines within the plot', () => {
    const family = sampleModel('family', utcDay(2023, 7), 70e9, { otherSizes: [7e9, 13e9] });
    const models = [family, sampleModel('tiny', utcDay(2023, 7), 1e6)];
    const drawing = draw(models, [], {
      time: { start: 0, end: 1 },
      size: { start: 10, end: 11 },
    });
    expect(markOf(drawing, 'tiny')).toBeUndefined();
    expect(markOf(drawing, 'family')?.siblings).toHaveLength(1);
    expect(markOf(drawing, 'family')?.family?.end).toBe(ROOM.plotHeight);
  });

  it.each([
    ['no models', []],
    ['one model', [sampleModel('one', utcDay(2023, 5), 7e9)]],
    ['none with a size', [sampleModel('a', utcDay(2023), null), sampleModel('b', 1, null)]],
    ['all of one size', [sampleModel('a', utcDay(2023), 7e9), sampleModel('b', 19_500, 7e9)]],
    ['extremes', [sampleModel('a', utcDay(2023), 16), sampleModel('b', 19_500, 3e12)]],
  ])('draws %s', (_, models) => {
    const drawing = draw(models);
    expect(drawing.marks).toHaveLength(models.length);
    for (const { x, y } of drawing.marks) expect(Number.isFinite(x + y)).toBe(true);
  });
});
