import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countKeys } from './countKeys';
import { scanJson } from './scanJson';

const named = fc
  .tuple(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue(), { minLength: 1 }))
  .map(([others, wanted]) => ({ ...others, wanted }));

function elementsOf(json: string, name: string): unknown[] {
  const bytes = new TextEncoder().encode(json);
  const { bounds } = scanJson(bytes, name);
  return bounds
    .slice(1)
    .map(
      (end, index) =>
        JSON.parse(
          new TextDecoder().decode(bytes.subarray((bounds[index] ?? 0) + 1, end)),
        ) as unknown,
    );
}

describe('scanJson', () => {
  it('finds every element of a list in any object, however it is set out', () => {
    fc.assert(
      fc.property(named, fc.constantFrom('', '  ', '\t'), (object, indent) => {
        const json = JSON.stringify(object, null, indent);
        expect(elementsOf(json, 'wanted')).toEqual((JSON.parse(json) as typeof object).wanted);
      }),
    );
  });
  it.each([
    [
      'brackets, commas and quotes within texts',
      '{"list": ["],[", "\\"]", "\\\\", "四月，\\"[\\""]}',
    ],
    ['a name that is also a text', '{"other": "list", "some": [9], "list": [1, 2]}'],
    ['a list of the name further within', '{"other": {"list": [9, 9, 9]}, "list": [1]}'],
    ['a list that comes twice', '{"list": [9, 9, 9], "list": [1, 2]}'],
    ['a byte order mark', '\uFEFF{"list": [1, 2]}'],
  ])('is not misled by %s', (_name, json) => {
    const { list } = JSON.parse(json.replace('\uFEFF', '')) as { list: unknown };
    expect(elementsOf(json, 'list')).toEqual(list);
  });
  it('finds nothing where there is no such list', () => {
    const { bounds } = scanJson(new TextEncoder().encode('{"other": [1]}'), 'list');
    expect(bounds).toEqual([]);
  });
  it('counts the keys of all objects, as the parsed JSON has them', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.stringify(value);
        const { keys } = scanJson(new TextEncoder().encode(json), 'list');
        expect(keys).toBe(countKeys(JSON.parse(json)));
      }),
    );
  });
  it('is not stopped by a text nested too deep to count', () => {
    const json = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(countKeys(JSON.parse(json))).toBeNaN();
  });
  it('counts a repeated key each time', () => {
    const { keys } = scanJson(new TextEncoder().encode('{"a": {"b": ":", "b": 1}, "a": 2}'), 'a');
    expect(keys).toBe(4);
  });
});
