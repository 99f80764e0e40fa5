import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listBounds } from './listBounds';

const named = fc
  .tuple(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue(), { minLength: 1 }))
  .map(([others, wanted]) => ({ ...others, wanted }));

function elementsOf(json: string, name: string): unknown[] {
  const bytes = new TextEncoder().encode(json);
  const bounds = listBounds(bytes, name);
  return bounds
    .slice(1)
    .map(
      (end, index) =>
        JSON.parse(
          new TextDecoder().decode(bytes.subarray((bounds[index] ?? 0) + 1, end)),
        ) as unknown,
    );
}

describe('listBounds', () => {
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
    expect(listBounds(new TextEncoder().encode('{"other": [1]}'), 'list')).toEqual([]);
  });
});
