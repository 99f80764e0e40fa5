import { describe, expect, it, vi } from 'vitest';
import { approximateMeasure, measureByGlyph, truncate, wrapLines } from './textWidth';

const tenPerGlyph = measureByGlyph(() => 10);

describe('measureByGlyph', () => {
  it('adds up glyphs and asks for each once', () => {
    const advanceOf = vi.fn(() => 10);
    expect(measureByGlyph(advanceOf)('aab')).toBe(30);
    expect(advanceOf).toHaveBeenCalledTimes(2);
  });
  it('counts a surrogate pair as one glyph', () => {
    expect(tenPerGlyph('𠮷')).toBe(10);
  });
});

describe('approximateMeasure', () => {
  it('gives a Chinese glyph the full em', () => {
    expect(approximateMeasure(12)('飞跃')).toBe(24);
  });
});

describe('truncate', () => {
  it('leaves what fits', () => {
    expect(truncate('abcd', 40, tenPerGlyph)).toBe('abcd');
  });
  it('ends in an ellipsis that fits too', () => {
    expect(truncate('abcdef', 40, tenPerGlyph)).toBe('abc…');
  });
  it('gives nothing rather than a lone letter', () => {
    expect(truncate('abcdef', 20, tenPerGlyph)).toBe('');
  });
});

describe('wrapLines', () => {
  const measure = measureByGlyph(() => 10);
  it('breaks at spaces and between full-width glyphs, and cuts what is left', () => {
    expect(wrapLines('one two three', 70, measure, 5)).toEqual(['one two', 'three']);
    expect(wrapLines('百度发布文心', 40, measure, 5)).toEqual(['百度发布', '文心']);
    expect(wrapLines('one two three four', 70, measure, 2)).toEqual(['one two', 'three…']);
    expect(wrapLines('one', 70, measure, 0)).toEqual([]);
  });
  it('cuts a word that is longer than a line, wherever it stands', () => {
    expect(wrapLines('supercalifragilistic two', 70, measure, 5)).toEqual(['superc…', 'two']);
    expect(wrapLines('one supercalifragilistic two', 70, measure, 5)).toEqual([
      'one',
      'superc…',
      'two',
    ]);
  });
});
