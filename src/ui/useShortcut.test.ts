import { describe, expect, it } from 'vitest';
import { typesCharacter } from './useShortcut';

const press = (
  key: string,
  modifiers: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey', true>> = {},
) => typesCharacter({ key, ctrlKey: false, altKey: false, metaKey: false, ...modifiers });

describe('a key that types a character', () => {
  it('is one without modifiers', () => {
    expect(press('/')).toBe(true);
    expect(press(']')).toBe(true);
  });

  it('is a bracket by AltGr, which Windows tells as Ctrl and Alt, or by Option', () => {
    expect(press(']', { ctrlKey: true, altKey: true })).toBe(true);
    expect(press('[', { altKey: true })).toBe(true);
  });

  it('is no command of the browser', () => {
    expect(press('/', { ctrlKey: true })).toBe(false);
    expect(press('[', { metaKey: true })).toBe(false);
    expect(press(']', { ctrlKey: true })).toBe(false);
    expect(press('?', { altKey: true })).toBe(false);
  });
});
