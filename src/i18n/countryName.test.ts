import { expect, it } from 'vitest';
import { countryName } from './countryName';

it('calls a country by its name in both languages', () => {
  expect(countryName('US', 'en')).toBe('United States');
  expect(countryName('US', 'zh')).toBe('美国');
  expect(countryName('EU', 'zh')).toBe('欧盟');
});

it('leaves a code that stands for none as it is', () => {
  expect(countryName('QX', 'en')).toBe('QX');
  expect(countryName('Europe', 'zh')).toBe('Europe');
});
