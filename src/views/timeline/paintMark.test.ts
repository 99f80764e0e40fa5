import { describe, expect, it } from 'vitest';
import { approximateMeasure } from '../../geometry/textWidth';
import { paintCount, paintMark } from './paintMark';
import type { PaintedMark, Picture } from './picture';
import type { PictureLook } from './pictureLook';
import { TestContext, TestGradient, type Box, type Painted } from './testContext';

const LOOK: PictureLook = {
  paper: 'paper',
  paperSunken: 'paper-sunken',
  ink: 'ink',
  inkSoft: 'ink-soft',
  inkFaint: 'ink-faint',
  rule: 'rule',
  ruleStrong: 'rule-strong',
  accent: 'accent',
  focus: 'focus',
  font: 'serif',
};
const PICTURE: Picture = {
  pxPerDay: 10,
  stretch: 2,
  shift: 100,
  height: 400,
  lanes: [],
  newMarks: [],
  isNewLevel: true,
  focused: null,
  ties: { arcs: '', rings: '' },
  headers: [],
  ticks: [],
  hasTickNames: false,
};
/** At 200 px: twice 150, less 100. */
const DOT: PaintedMark = {
  at: 150,
  rowTop: 2,
  days: 0,
  isApproximate: false,
  isWithin: false,
  importance: 1,
  color: 'blue',
  emphasis: null,
  labelAt: 10,
  isBefore: false,
  labelWidth: 120,
  lines: [{ text: 'Beta launches', style: 'label' }],
};
const BAR: PaintedMark = { ...DOT, days: 6, labelAt: 0 };
const IN_STRIP: Partial<PaintedMark> = { rowTop: null, lines: [] };
const CARD: PaintedMark = {
  ...DOT,
  lines: [
    { text: 'Beta launches', style: 'title' },
    { text: 'It is large.', style: 'text' },
    { text: '14 March', style: 'meta' },
  ],
};
const TOP = 50;

function paint(mark: PaintedMark, isFocused = false): readonly Painted[] {
  const context = new TestContext();
  paintMark(context, mark, TOP, isFocused, PICTURE, LOOK);
  return context.painted;
}

/** Middle, radius or half a height, and width of line of what was painted round. */
const round = ({ kind, box, style, line }: Painted) => ({
  kind,
  x: (box.left + box.right) / 2,
  y: (box.top + box.bottom) / 2,
  radius: (box.bottom - box.top) / 2,
  style,
  line,
});
const circles = (mark: PaintedMark) =>
  paint(mark)
    .filter(({ shape }) => shape === 'arc')
    .map(round);
const texts = (painted: readonly Painted[]) => painted.filter(({ kind }) => kind === 'text');
const bars = (painted: readonly Painted[]) =>
  painted.filter(({ kind, shape }) => kind === 'fill' && shape === 'roundRect');
const strokesIn = (painted: readonly Painted[], style: string) =>
  painted.filter((item) => item.kind === 'stroke' && item.style === style);
/** Lines under texts. */
const underlines = (painted: readonly Painted[]) =>
  painted.filter(({ kind, shape }) => kind === 'fill' && shape === 'rect');
const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});
const TITLE_PX = approximateMeasure(12)('Beta launches');
const FADED = [
  [0, 'color-mix(in srgb, blue 0%, transparent)'],
  [0.3, 'blue'],
  [0.7, 'blue'],
  [1, 'color-mix(in srgb, blue 0%, transparent)'],
];
const stopsOf = (style: unknown) => (style instanceof TestGradient ? style.stops : null);

describe('a day', () => {
  it('is a dot on its place, the larger the more it matters', () => {
    for (const [importance, radius] of [
      [1, 5],
      [2, 4],
      [3, 3],
    ] as const) {
      expect(circles({ ...DOT, importance })).toEqual([
        { kind: 'fill', x: 200, y: TOP + 10, radius, style: 'blue', line: 0 },
      ]);
    }
  });

  it('without a label stands in the middle of the strip', () => {
    expect(circles({ ...DOT, ...IN_STRIP })).toMatchObject([{ x: 200, y: TOP + 10, radius: 5 }]);
    expect(texts(paint({ ...DOT, ...IN_STRIP }))).toEqual([]);
  });

  it('known approximately fades from its middle', () => {
    expect(circles({ ...DOT, isApproximate: true }).map(({ style }) => stopsOf(style))).toEqual([
      [
        [0.2, 'blue'],
        [1, 'color-mix(in srgb, blue 0%, transparent)'],
      ],
    ]);
  });
});

describe('what lasts', () => {
  it('is a bar as long as its days, under its label', () => {
    const [bar] = bars(paint(BAR));
    expect(bar).toMatchObject({
      style: 'blue',
      box: { left: 200, right: 260, top: TOP + 16, bottom: TOP + 20 },
    });
  });

  it('is never too short to be seen', () => {
    expect(bars(paint({ ...BAR, days: 0.1 }))[0]?.box).toMatchObject({ left: 200, right: 208 });
  });

  it('fades to both ends where it is approximate', () => {
    const [bar] = bars(paint({ ...BAR, isApproximate: true }));
    expect(stopsOf(bar?.style)).toEqual(FADED);
  });

  it('is as long a bar in the strip', () => {
    expect(bars(paint({ ...BAR, ...IN_STRIP }))[0]?.box).toMatchObject({
      ...{ left: 200, right: 260 },
      ...{ top: TOP + 19, bottom: TOP + 23 },
    });
  });

  it('is in dashes from end to end where it is only known to be within that time', () => {
    const painted = paint({ ...BAR, ...IN_STRIP, isWithin: true });
    const dashes = painted.filter(({ shape }) => shape === 'rect').map(({ box }) => box);
    expect(dashes.length).toBeGreaterThan(5);
    expect(dashes[0]).toMatchObject({ left: 200, top: TOP + 19, bottom: TOP + 23 });
    expect(dashes.at(-1)?.right).toBeGreaterThan(250);
    expect(dashes.at(-1)?.right).toBeLessThanOrEqual(260);
  });

  it('has its card below its bar', () => {
    const painted = paint({ ...BAR, lines: CARD.lines });
    expect(bars(painted)[0]?.box).toMatchObject({ top: TOP, bottom: TOP + 4 });
    const baselines = (items: readonly Painted[]) => texts(items).map(({ box }) => box.top);
    expect(baselines(painted)).toEqual(baselines(paint(CARD)).map((top) => top + 5));
  });
});

describe('a label', () => {
  it('stands after its mark, in ink, softer where it matters least', () => {
    const font = '500 12px system-ui, sans-serif';
    expect(texts(paint(DOT))).toMatchObject([
      { text: 'Beta launches', style: 'ink', box: { left: 210 }, font },
    ]);
    expect(texts(paint({ ...DOT, importance: 3 }))[0]?.style).toBe('ink-soft');
  });

  it('ends before its mark where it does not fit after it', () => {
    expect(texts(paint({ ...DOT, isBefore: true }))[0]?.box.right).toBe(190);
  });

  it('of a card says its title, its text, and when and who, 16 px apart', () => {
    const lines = texts(paint(CARD));
    expect(lines.map(({ text, style, font }) => [text, style, font.slice(0, 8)])).toEqual([
      ['Beta launches', 'ink', '600 12px'],
      ['It is large.', 'ink-soft', '400 12px'],
      ['14 March', 'ink-faint', '400 11px'],
    ]);
    const [first, second] = lines.map(({ box }) => box.top);
    expect((second ?? 0) - (first ?? 0)).toBe(16);
  });

  it('is not underlined, nor its mark ringed, without selection and focus', () => {
    for (const mark of [DOT, BAR, CARD]) {
      expect(underlines(paint(mark))).toEqual([]);
      expect(paint(mark).filter(({ kind }) => kind === 'stroke')).toEqual([]);
    }
  });
});

describe('what is selected', () => {
  const emphasis = 'selected';

  it('has a ring about its dot, which shrinks with it', () => {
    const ringOf = (importance: 1 | 2 | 3) => circles({ ...DOT, importance, emphasis })[1];
    expect(ringOf(1)).toMatchObject({ x: 200, y: TOP + 10, radius: 8, line: 2, style: 'accent' });
    expect(ringOf(2)?.radius).toBeCloseTo(6.4);
    expect(ringOf(3)?.line).toBeCloseTo(1.2);
  });

  it('has a line about its bar', () => {
    const painted = paint({ ...BAR, emphasis });
    const [bar] = bars(painted);
    expect(strokesIn(painted, 'accent').map(({ box }) => box)).toEqual(
      bar ? [grown(bar.box, 3)] : [],
    );
  });

  it('has none where it fades, as the mask of the style sheet takes it', () => {
    for (const mark of [DOT, BAR]) {
      const painted = paint({ ...mark, emphasis, isApproximate: true });
      expect(strokesIn(painted, 'accent')).toEqual([]);
    }
  });

  it('has its label in the accent, underlined a px below the baseline, with gaps for what hangs', () => {
    const painted = paint({ ...DOT, emphasis });
    const [label] = texts(painted);
    expect(label?.style).toBe('accent');
    const [line] = underlines(painted);
    const below = (label?.box.top ?? NaN) + 1;
    expect(line).toMatchObject({
      style: 'accent',
      box: { left: 210, right: 210 + TITLE_PX, top: below, bottom: below + 1 },
    });
    const gaps = painted.filter(({ kind }) => kind === 'gap');
    expect(gaps).toMatchObject([{ text: 'Beta launches', style: 'paper', clip: line?.box }]);
    expect(painted.map(({ kind }) => kind).lastIndexOf('text')).toBeGreaterThan(
      painted.findIndex(({ kind }) => kind === 'gap'),
    );
  });

  it('has the line under a label that ends before its mark, too', () => {
    const [line] = underlines(paint({ ...DOT, emphasis, isBefore: true }));
    expect(line?.box).toMatchObject({ left: 190 - TITLE_PX, right: 190 });
  });

  it('has no gaps under Chinese', () => {
    const painted = paint({ ...DOT, emphasis, lines: [{ text: '贝塔 Big', style: 'label' }] });
    expect(underlines(painted)).toHaveLength(1);
    expect(painted.filter(({ kind }) => kind === 'gap')).toEqual([]);
  });

  it('as a card keeps its inks over lines in the accent', () => {
    const painted = paint({ ...CARD, emphasis });
    expect(texts(painted).map(({ style }) => style)).toEqual(['ink', 'ink-soft', 'ink-faint']);
    expect(underlines(painted).map(({ style }) => style)).toEqual(['accent', 'accent', 'accent']);
  });

  it('rings what belongs with it closer, without underlining', () => {
    const painted = paint({ ...DOT, emphasis: 'related' });
    expect(strokesIn(painted, 'accent').map(round)).toMatchObject([{ radius: 7, line: 2 }]);
    expect(underlines(painted)).toEqual([]);
    expect(texts(painted)[0]?.style).toBe('ink');
  });
});

describe('the focus', () => {
  /** The box that the ring goes about, a px away, by the middle of its line. */
  const focusBox = (mark: PaintedMark) => {
    const rings = strokesIn(paint(mark, true), 'focus');
    expect(rings).toHaveLength(1);
    expect(rings[0]?.line).toBe(2);
    return rings[0] && grown(rings[0].box, -2);
  };

  it('goes about a mark and its label, on either side', () => {
    const [top, bottom] = [TOP, TOP + 20];
    expect(focusBox(DOT)).toEqual({ left: 195, right: 210 + TITLE_PX, top, bottom });
    const before = { left: 190 - TITLE_PX, right: 205, top, bottom };
    expect(focusBox({ ...DOT, isBefore: true })).toEqual(before);
  });

  it('goes about a card as wide as its room', () => {
    const box = { left: 195, right: 330, top: TOP, bottom: TOP + 48 };
    expect(focusBox(CARD)).toEqual(box);
  });

  it('goes about the height of a row, at least 12 px long', () => {
    const box = { left: 195, top: TOP, bottom: TOP + 20 };
    expect(focusBox({ ...DOT, ...IN_STRIP })).toEqual({ ...box, right: 207 });
    expect(focusBox({ ...BAR, ...IN_STRIP })).toEqual({
      ...{ left: 200, right: 260 },
      ...{ top: TOP, bottom: TOP + 24 },
    });
  });

  it('goes about a bar as long as it lasts, and its card', () => {
    const box = { left: 200, right: 260, top: TOP };
    expect(focusBox(BAR)).toEqual({ ...box, bottom: TOP + 20 });
    expect(focusBox({ ...BAR, lines: CARD.lines })).toEqual({ ...box, bottom: TOP + 53 });
  });

  it('underlines a label in its own colour', () => {
    const colours = (mark: PaintedMark) => underlines(paint(mark, true)).map(({ style }) => style);
    expect(colours(DOT)).toEqual(['ink']);
    expect(colours({ ...DOT, importance: 3 })).toEqual(['ink-soft']);
    expect(colours({ ...DOT, emphasis: 'selected' })).toEqual(['accent']);
  });
});

describe('a count', () => {
  const paintedCount = (text: string, isFocused = false) => {
    const context = new TestContext();
    context.font = '500 11px sans-serif';
    paintCount(context, text, 300, TOP, isFocused, LOOK);
    return context.painted;
  };

  it('is a number in the middle of a pill about its place', () => {
    const [pill, number, ...others] = paintedCount('+7');
    expect(pill).toMatchObject({
      style: 'paper-sunken',
      box: { left: 289, right: 311, top: TOP, bottom: TOP + 18 },
    });
    expect(number).toMatchObject({ kind: 'text', text: '+7', style: 'ink-soft' });
    expect(((number?.box.left ?? 0) + (number?.box.right ?? 0)) / 2).toBe(300);
    expect(others).toEqual([]);
  });

  it('grows with its number', () => {
    const [pill] = paintedCount('+12345');
    expect((pill?.box.right ?? 0) - (pill?.box.left ?? 0)).toBeGreaterThan(30);
  });

  it('has the focus about its pill', () => {
    const painted = paintedCount('+7', true);
    const [pill] = painted;
    expect(strokesIn(painted, 'focus').map(({ box }) => box)).toEqual(
      pill ? [grown(pill.box, 2)] : [],
    );
  });
});
