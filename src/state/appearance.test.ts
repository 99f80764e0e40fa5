import { describe, expect, it } from 'vitest';
import { appearanceOf, readPreferences, storePreference } from './appearance';

const none = { lang: null, theme: null, shortcuts: null };

const speaks = (...languages: string[]) => ({ languages, language: languages[0] ?? '' });

describe('appearanceOf', () => {
  it('follows the link, then the stored choice, then the browser', () => {
    const stored = { lang: 'zh', theme: 'dark' } as const;
    expect(appearanceOf({ lang: 'en', theme: 'light' }, stored, speaks('zh-CN'))).toEqual({
      language: 'en',
      theme: 'light',
    });
    expect(appearanceOf(none, stored, speaks('en'))).toEqual({ language: 'zh', theme: 'dark' });
    expect(appearanceOf(none, none, speaks('fr', 'zh-TW', 'en'))).toEqual({
      language: 'zh',
      theme: null,
    });
    expect(appearanceOf(none, none, speaks('fr'))).toEqual({ language: 'en', theme: null });
  });
  it('asks for one language where the browser has no list of them', () => {
    expect(appearanceOf(none, none, { language: 'zh-Hant' }).language).toBe('zh');
  });
});

describe('preferences', () => {
  it('come back as stored and are forgotten with null', () => {
    const held = new Map<string, string>();
    const storage = () => ({
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, value: string) => void held.set(key, value),
      removeItem: (key: string) => void held.delete(key),
    });
    storePreference(storage, 'lang', 'zh');
    storePreference(storage, 'shortcuts', 'off');
    expect(readPreferences(storage)).toEqual({ lang: 'zh', theme: null, shortcuts: 'off' });
    storePreference(storage, 'shortcuts', null);
    storePreference(storage, 'lang', null);
    expect(readPreferences(storage)).toEqual(none);
  });
  it('are none where storage is forbidden', () => {
    const forbidden = () => {
      throw new Error('denied');
    };
    storePreference(forbidden, 'lang', 'zh');
    expect(readPreferences(forbidden)).toEqual(none);
  });
});
