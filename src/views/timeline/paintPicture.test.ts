import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildAtlas, type AtlasEvent } from '../../data/atlas';
import { testDataset } from '../../data/testDataset';
import { approximateMeasure, truncate } from '../../geometry/textWidth';
import type { TimeWindow } from '../../geometry/timeWindow';
import { isoFromDay, utcDay } from '../../geometry/utcDay';
import { inLanguage } from '../../i18n/text';
import { RUNS } from '../../testing/runs';
import { GUTTER_PX, HEADER_PX, STRIP_HEIGHT } from './laneRows';
import { buildLanes, isSpan } from './lanes';
import { labelSizes, leastLabel } from './labelSizes';
import { timelineLayout, type TimelineDrawing } from './layoutTimeline';
import { paintBrush, paintPicture } from './paintPicture';
import { pictureMaker, type Focused, type PaintedMark, type PictureWords } from './picture';
import { countId } from './placed';
import type { PictureLook } from './pictureLook';
import { overlapOf, TestContext, type Painted } from './testContext';

const YEAR = { start: utcDay(2023), end: utcDay(2024) };
const LENGTH = 1000;
const LIGHT: PictureLook = {
  paper: 'light paper',
  paperSunken: 'light paper-sunken',
  ink: 'light ink',
  inkSoft: 'light ink-soft',
  inkFaint: 'light ink-faint',
  rule: 'light rule',
  ruleStrong: 'light rule-strong',
  accent: 'light accent',
  focus: 'light focus',
  font: 'serif',
};
const DARK: PictureLook = {
  paper: 'dark paper',
  paperSunken: 'dark paper-sunken',
  ink: 'dark ink',
  inkSoft: 'dark ink-soft',
  inkFaint: 'dark ink-faint',
  rule: 'dark rule',
  ruleStrong: 'dark rule-strong',
  accent: 'dark accent',
  focus: 'dark focus',
  font: 'serif',
};

interface Happening {
  readonly day: number;
  readonly importance: 1 | 2 | 3;
  readonly lasts: number;
  readonly category: 'text' | 'law';
}

const happening: fc.Arbitrary<Happening> = fc.record({
  day: fc.integer({ min: 0, max: 364 }),
  importance: fc.constantFrom(1, 2, 3),
  lasts: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 60 })),
  category: fc.constantFrom('text', 'law'),
});
const happenings = fc.array(happening, { minLength: 1, maxLength: 80 });
/** Too long for cards, whose lines break. */
const shownWindow: fc.Arbitrary<TimeWindow> = fc
  .tuple(
    fc.double({ min: 0, max: 300, noNaN: true }),
    fc.double({ min: 15, max: 365, noNaN: true }),
  )
  .map(([start, days]) => ({ start: YEAR.start + start, end: YEAR.start + start + days }));

const measure = approximateMeasure(12);
const titleOf = ({ title }: AtlasEvent) => inLanguage(title, 'en');
const summaryOf = ({ summary }: AtlasEvent) => inLanguage(summary, 'en');

/** A timeline of two lanes, its drawings, and what is painted of them. */
function timelineOf(own: readonly Happening[], changed: Partial<PictureWords> = {}) {
  const dataset = testDataset();
  const [model] = dataset.events;
  if (!model) throw new Error('the dataset has events');
  const atlas = buildAtlas({
    ...dataset,
    events: own.map(({ day, importance, lasts, category }, index) => ({
      ...model,
      ...{ id: `e${index}`, importance, category, title: `${index} is what happened` },
      date: isoFromDay(YEAR.start + day),
      ...(lasts > 0 && { endDate: isoFromDay(YEAR.start + day + lasts) }),
    })),
  });
  const lanes = buildLanes(atlas, atlas.events, ['text', 'law'], ({ category }) => [category]);
  const layout = timelineLayout(lanes, atlas.eventColumns, {
    length: LENGTH,
    breadth: 300,
    orientation: 'horizontal',
    origin: YEAR.start,
    end: YEAR.end,
    folded: new Set(),
    labelSizes: (event, pxPerDay, roominess) =>
      labelSizes(
        event,
        { title: () => measure(titleOf(event)), summary: () => measure(summaryOf(event)) },
        { pxPerDay, cardWidth: null, roominess },
      ),
    fullLabelLength: (event) => measure(titleOf(event)),
    leastLabel,
  });
  const words: PictureWords = {
    language: 'en',
    laneName: (id) => `${id} lane`,
    colorOf: ({ category }) => `mark ${category}`,
    emphasisOf: () => null,
    folded: new Set(),
    related: [],
    labelOf: (event, width) => truncate(titleOf(event), width, measure),
    measure,
    titleOf,
    summaryOf,
    metaOf: () => 'when and who',
    ...changed,
  };
  const pictureOf = pictureMaker(words);
  const marks = new Map<number, PaintedMark>();
  /** As the worker does it. */
  const paint = (drawing: TimelineDrawing, look = LIGHT, focus: Focused | null = null) => {
    const picture = pictureOf(drawing, focus);
    if (picture.isNewLevel) marks.clear();
    for (const [number, mark] of picture.newMarks) marks.set(number, mark);
    const context = new TestContext();
    const size = { width: GUTTER_PX + LENGTH, height: HEADER_PX + drawing.height };
    paintPicture(context, picture, marks, look, size);
    return context.painted;
  };
  return { events: atlas.events, layout, paint, pictureOf, words };
}

const plotOf = ({ height }: TimelineDrawing) => ({
  left: GUTTER_PX,
  top: HEADER_PX,
  right: GUTTER_PX + LENGTH,
  bottom: HEADER_PX + height,
});
const placed = (text: string, x: number, y: number) => `${text} ${x.toFixed(3)} ${y.toFixed(3)}`;
const middleOf = ({ box }: Painted): [number, number] => [
  (box.left + box.right) / 2,
  (box.top + box.bottom) / 2,
];
/** A plain colour; '' of a gradient. */
const nameOf = ({ style }: Pick<Painted, 'style'>) => (typeof style === 'string' ? style : '');
const isText = (item: Painted, font: string) => item.kind === 'text' && item.font.startsWith(font);
const colorsOf = (painted: readonly Painted[]) => new Set(painted.map(({ style }) => style));

beforeAll(() => {
  vi.stubGlobal(
    'Path2D',
    class {
      addPath(): void {
        throw new Error('a path is given whole');
      }
    },
  );
});
afterAll(() => {
  vi.unstubAllGlobals();
});

describe('paintPicture', () => {
  it('paints each mark, label and count of a drawing once, at its place, cut to the plot', () => {
    fc.assert(
      fc.property(
        happenings,
        fc.array(shownWindow, { minLength: 1, maxLength: 4 }),
        (own, windows) => {
          const { layout, paint, words } = timelineOf(own);
          for (const window of windows) {
            const drawing = layout(window);
            const painted = paint(drawing);
            const { stretch, shift, pxPerDay, lanes } = drawing;
            const all = lanes.flatMap(({ top, height, marks }) =>
              marks.map((mark) => {
                const rowTop = HEADER_PX + top + (mark.row ?? 0) * 20 + 2;
                const strip = HEADER_PX + top + height - STRIP_HEIGHT;
                const x = GUTTER_PX + mark.at * stretch - shift;
                return { mark, x, rowTop, strip, isBar: isSpan(mark.event) };
              }),
            );
            const dots = painted.filter(({ shape }) => shape === 'arc');
            expect(dots.map((dot) => placed(nameOf(dot), ...middleOf(dot))).sort()).toEqual(
              all
                .filter(({ isBar }) => !isBar)
                .map(({ mark, x, rowTop, strip }) =>
                  placed(
                    `mark ${mark.event.category}`,
                    x,
                    mark.row === null ? strip + 10 : rowTop + 10,
                  ),
                )
                .sort(),
            );
            const bars = painted.filter(
              ({ style, shape }) => shape === 'roundRect' && nameOf({ style }).startsWith('mark'),
            );
            expect(
              bars
                .map(({ box }) =>
                  placed(`${Math.round(box.right - box.left)}`, box.left, box.bottom),
                )
                .sort(),
            ).toEqual(
              all
                .filter(({ isBar }) => isBar)
                .map(({ mark, x, rowTop, strip }) => {
                  const { start, end } = mark.event.days;
                  const length = Math.max(8, (end - start) * pxPerDay);
                  const bottom = mark.row === null ? strip + 23 : rowTop + 20;
                  return placed(`${Math.round(length)}`, x, bottom);
                })
                .sort(),
            );
            const labels = painted.filter((item) => isText(item, '500 12px'));
            expect(labels.map(({ text, box }) => placed(text, box.left, 0)).sort()).toEqual(
              all
                .filter(({ mark }) => mark.row !== null || mark.labelWidth > 0)
                .map(({ mark, x }) => {
                  const text = words.labelOf(mark.event, mark.labelWidth);
                  const isBefore = mark.labelAt < mark.at && !isSpan(mark.event);
                  return placed(
                    text,
                    isBefore ? x - 10 - measure(text) : x + mark.labelAt - mark.at,
                    0,
                  );
                })
                .sort(),
            );
            const counts = painted.filter(
              (item) => isText(item, '500 11px') && item.text.startsWith('+'),
            );
            expect(counts.map((count) => placed(count.text, middleOf(count)[0], 0)).sort()).toEqual(
              lanes
                .flatMap((lane) => lane.counts)
                .map(({ at, count }) => placed(`+${count}`, GUTTER_PX + at * stretch - shift, 0))
                .sort(),
            );
            for (const { clip } of [...dots, ...bars, ...labels, ...counts]) {
              expect(clip).toEqual(plotOf(drawing));
            }
          }
        },
      ),
      RUNS.costly,
    );
  });

  it('paints nothing but the paper, the names and their rules beside the plot', () => {
    fc.assert(
      fc.property(happenings, shownWindow, (own, window) => {
        const painted = timelineOf(own).paint(timelineOf(own).layout(window));
        for (const { style, box, clip } of painted) {
          const seen = overlapOf(box, clip);
          const isBesidePlot = seen.left < GUTTER_PX && seen.right > GUTTER_PX;
          if (isBesidePlot) expect(style).toBe(LIGHT.paper);
        }
      }),
      RUNS.costly,
    );
  });

  it('says the lanes, what lies beyond the window, the months and their days', () => {
    const { layout, paint } = timelineOf([
      { day: 10, importance: 1, lasts: 0, category: 'text' },
      { day: 70, importance: 1, lasts: 0, category: 'text' },
      { day: 200, importance: 1, lasts: 0, category: 'text' },
    ]);
    const window = { start: utcDay(2023, 3), end: utcDay(2023, 4) };
    const texts = paint(layout(window)).flatMap(({ kind, text }) => (kind === 'text' ? text : []));
    expect(texts).toEqual(expect.arrayContaining(['text lane', 'law lane', '◂ 1 1 ▸']));
    expect(texts).toEqual(expect.arrayContaining(['March 2023', '6', '13', '20', '27']));
  });

  it('takes its colours from the look handed in, and from its marks', () => {
    const own: Happening[] = Array.from({ length: 60 }, (_, index) => ({
      day: 3 * index,
      importance: index % 5 === 0 ? 1 : 3,
      lasts: index % 7 === 0 ? 20 : 0,
      category: index % 2 === 0 ? 'text' : 'law',
    }));
    const emphasisOf = ({ id }: AtlasEvent) => (id === 'e0' ? 'selected' : null);
    const { layout, paint } = timelineOf(own, { emphasisOf });
    const drawing = layout(YEAR);
    const focus = { laneId: 'text', markId: 'e0' };
    for (const look of [LIGHT, DARK]) {
      const { font, ...colors } = look;
      expect(font).toBe('serif');
      expect(colorsOf(paint(drawing, look, focus))).toEqual(
        new Set([...Object.values(colors), 'mark text', 'mark law']),
      );
    }
  });
});

describe('the focus in a picture', () => {
  const own: Happening[] = Array.from({ length: 80 }, (_, index) => ({
    day: index % 2 === 0 ? 2 * index : 100,
    importance: 1,
    lasts: 0,
    category: 'text',
  }));
  const rings = (painted: readonly Painted[]) =>
    painted.filter(({ style }) => style === LIGHT.focus);

  it('is on the one mark that has it, wherever a pan or zoom takes it', () => {
    const { layout, paint } = timelineOf(own);
    for (const window of [YEAR, { start: YEAR.start + 5, end: YEAR.start + 200 }]) {
      const drawing = layout(window);
      const [lane] = drawing.lanes;
      const mark = lane?.marks[1];
      const focus = { laneId: 'text', markId: mark?.event.id ?? '' };
      const [ring, ...others] = rings(paint(drawing, LIGHT, focus));
      expect(others).toEqual([]);
      const x = GUTTER_PX + (mark?.at ?? NaN) * drawing.stretch - drawing.shift;
      expect(ring?.box.left).toBeLessThan(x);
      expect(ring?.box.right).toBeGreaterThan(x);
      expect(ring?.clip).toEqual(plotOf(drawing));
    }
  });

  it('is on a count that has it', () => {
    const { layout, paint } = timelineOf(own);
    const drawing = layout(YEAR);
    const count = drawing.lanes[0]?.counts[0];
    expect(count).toBeDefined();
    const markId = count ? countId(count) : '';
    const found = rings(paint(drawing, LIGHT, { laneId: 'text', markId }));
    // A pill begins 11 px before its place, and its ring 2 px before that.
    expect(found.map(({ box }) => (box.left + 13).toFixed(3))).toEqual([
      (GUTTER_PX + (count?.at ?? NaN) * drawing.stretch - drawing.shift).toFixed(3),
    ]);
  });

  it('is nowhere if its mark stands in another lane, or is no longer drawn, or nothing has it', () => {
    const { layout, paint } = timelineOf(own);
    const drawing = layout(YEAR);
    const elsewhere = { laneId: 'law', markId: drawing.lanes[0]?.marks[0]?.event.id ?? '' };
    expect(rings(paint(drawing, LIGHT, elsewhere))).toEqual([]);
    expect(rings(paint(drawing, LIGHT, { laneId: 'text', markId: 'gone' }))).toEqual([]);
    expect(rings(paint(drawing))).toEqual([]);
  });
});

describe('pictureMaker', () => {
  it('tells a mark once a level', () => {
    const { layout, pictureOf } = timelineOf([
      { day: 10, importance: 1, lasts: 0, category: 'text' },
      { day: 200, importance: 2, lasts: 9, category: 'law' },
    ]);
    const tell = (days: number) => {
      const { isNewLevel, newMarks } = pictureOf(
        layout({ start: YEAR.start, end: YEAR.start + days }),
        null,
      );
      return [isNewLevel, newMarks.length];
    };
    expect(tell(365)).toEqual([true, 2]);
    expect(tell(364)).toEqual([false, 0]);
    expect(tell(220)).toEqual([true, 2]);
  });
});

describe('paintBrush', () => {
  it('paints a window on its share of the strip, with a handle at each end', () => {
    const context = new TestContext();
    paintBrush(context, { start: 0.25, end: 0.75 }, LIGHT, { width: 400, height: 28 });
    const [wash, edge, ...handles] = context.painted;
    expect(wash).toMatchObject({ alpha: 0.14, box: { left: 100, right: 300, top: 0, bottom: 28 } });
    expect(edge).toMatchObject({ kind: 'stroke', alpha: 1 });
    expect(handles.map((handle) => middleOf(handle)[0])).toEqual([100, 300]);
    expect(colorsOf(context.painted)).toEqual(new Set([LIGHT.accent]));
  });
});
