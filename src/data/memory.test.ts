import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hindranceOf } from './hindrance';
import {
  cacheBytes,
  CARDS_GIB,
  CONTEXTS,
  largestFitting,
  memoryNeed,
  WEIGHT_BITS,
  weightBytes,
  type Machine,
} from './memory';

const source = { title: 'config.json', publisher: 'p', url: 'https://example.org' };
const small = { params: 7e9, layers: 32, keyValueHeads: 32, headSize: 128, source };
const family = {
  params: 70e9,
  otherSizes: [7e9, 13e9],
  weights: 'open' as const,
  modality: 'text' as const,
  longestContext: 4096,
  configurations: [{ ...small, exactParams: 6_738_415_616 }],
};
const machine = (changes: Partial<Machine> = {}): Machine => ({
  fits: 24,
  bits: 16,
  context: null,
  ...changes,
});

describe('weightBytes', () => {
  it('is two bytes a parameter at 16 bit, half a byte at 4', () => {
    expect(weightBytes(7e9, 16)).toBe(14e9);
    expect(weightBytes(7e9, 8)).toBe(7e9);
    expect(weightBytes(7e9, 4)).toBe(3.5e9);
  });
});

describe('cacheBytes', () => {
  it('is the 800 KiB for a token of OPT-13B that the PagedAttention paper states', () => {
    expect(cacheBytes({ layers: 40, keyValueHeads: 40, headSize: 128 }, 1)).toBe(800 * 1024);
  });
  it('is the 2.05 GiB for 4,196 tokens of Llama 2 7B that github.com/jy-yuan/KIVI/issues/17 reckons', () => {
    expect(cacheBytes(small, 4196) / 2 ** 30).toBeCloseTo(2.05, 2);
  });
  it('is an eighth where eight heads share one', () => {
    expect(cacheBytes({ ...small, keyValueHeads: 4 }, 4096)).toBe(cacheBytes(small, 4096) / 8);
  });
});

describe('memoryNeed', () => {
  it('counts the parameters to the last where the configuration is known', () => {
    expect(memoryNeed(family, 7e9, 16, null).weights).toBe(13_476_831_232);
    expect(memoryNeed(family, 13e9, 16, null).weights).toBe(26e9);
  });
  it('says that it does not know a cache rather than that there is none', () => {
    expect(memoryNeed(family, 13e9, 16, 4096).cache).toBeNull();
    expect(memoryNeed(family, 7e9, 16, 4096).cache).toBe(2 ** 31);
    expect(memoryNeed(family, 7e9, 16, null).cache).toBe(0);
  });
});

describe('largestFitting', () => {
  it('finds the largest size of a family that fits', () => {
    expect(largestFitting(family, machine())?.params).toBe(7e9);
    expect(largestFitting(family, machine({ bits: 8 }))?.params).toBe(13e9);
    expect(largestFitting(family, machine({ fits: 80, bits: 8 }))?.params).toBe(70e9);
    expect(largestFitting(family, machine({ fits: 8 }))).toBeNull();
  });
  it('has room for the weights and a tenth on top', () => {
    const largest = (24 * 2 ** 30) / 1.1 / 2;
    const alone = (params: number) => ({ ...family, params, otherSizes: [] });
    expect(largestFitting(alone(largest - 1), machine())).not.toBeNull();
    expect(largestFitting(alone(largest + 1), machine())).toBeNull();
  });
  it('asks no more of a model than it is made for', () => {
    expect(largestFitting(family, machine({ context: 4096 }))?.params).toBe(7e9);
    expect(largestFitting(family, machine({ context: 8192 }))).toBeNull();
    const painter = { ...family, modality: 'image' as const };
    expect(largestFitting(painter, machine({ context: 4096 }))).toBeNull();
    expect(largestFitting(painter, machine())).not.toBeNull();
  });
  it('tells what keeps a model from running', () => {
    expect(hindranceOf(family, machine())).toBeNull();
    expect(hindranceOf({ ...family, weights: 'api' }, machine())).toBe('closed');
    expect(hindranceOf({ ...family, params: null, otherSizes: [] }, machine())).toBe('unknownSize');
    expect(hindranceOf(family, machine({ fits: 8 }))).toBe('tooLarge');
    expect(hindranceOf(family, machine({ fits: 8, context: 8192 }))).toBe('tooLarge');
    expect(hindranceOf(family, machine({ context: 8192 }))).toBe('shortContext');
    const painter = { ...family, modality: 'image' as const };
    expect(hindranceOf(painter, machine({ context: 4096 }))).toBe('noContext');
    const unknown = { ...family, longestContext: undefined };
    expect(hindranceOf(unknown, machine({ context: 2048 }))).toBe('unknownContext');
    const long = { ...family, otherSizes: [], params: 7e9, longestContext: 32768 };
    expect(hindranceOf(long, machine({ fits: 16, context: 32768 }))).toBe('tooLargeWithContext');
  });
  it('has no model that nobody can download, or whose size nobody knows', () => {
    expect(largestFitting({ ...family, weights: 'api' }, machine({ fits: 141 }))).toBeNull();
    expect(
      largestFitting({ ...family, params: null, otherSizes: [] }, machine({ fits: 141 })),
    ).toBeNull();
  });
  it('finds no less on a larger card, with fewer bits or a shorter context', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 4e11 }), { minLength: 1, maxLength: 5 });
    const anyOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
    fc.assert(
      fc.property(
        sizes,
        anyOf(CARDS_GIB),
        anyOf(WEIGHT_BITS),
        anyOf(CONTEXTS),
        ([params = 1, ...otherSizes], fits, bits, context) => {
          const model = {
            params,
            otherSizes,
            weights: 'open' as const,
            modality: 'code' as const,
            longestContext: 32768,
            configurations: [{ ...small, params }],
          };
          const fitting = (changes: Partial<Machine>) =>
            largestFitting(model, { fits, bits, context, ...changes })?.params ?? 0;
          const own = fitting({});
          expect(fitting({ fits: 141 })).toBeGreaterThanOrEqual(own);
          expect(fitting({ bits: 4 })).toBeGreaterThanOrEqual(own);
          expect(fitting({ context: null })).toBeGreaterThanOrEqual(own);
        },
      ),
    );
  });
});
