import { describe, expect, it } from 'vitest';
import { categoryColor, seenOnPaper } from './colors';

describe('the colour a file gives a category', () => {
  it('is left as it is where it is seen in both themes', () => {
    expect(seenOnPaper('#3996df')).toBe('#3996df');
  });

  it('is mixed with ink in the theme whose paper it would be lost on', () => {
    expect(seenOnPaper('#ffffff')).toMatch(
      /^light-dark\(rgb\(1\d\d 1\d\d 1\d\d\), rgb\(255 255 255\)\)$/,
    );
    expect(seenOnPaper('#000000')).toMatch(
      /^light-dark\(rgb\(0 0 0\), rgb\((\d\d|1\d\d) \d+ \d+\)\)$/,
    );
  });

  it('is the series colour of its place where the file gives none', () => {
    const categories = [{ id: 'a', color: '#3996df' }, { id: 'b' }];
    expect(categoryColor(categories, 'a')).toBe('#3996df');
    expect(categoryColor(categories, 'b')).toBe('var(--series-2)');
  });
});
