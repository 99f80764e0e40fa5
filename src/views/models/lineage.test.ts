import { describe, expect, it } from 'vitest';
import { lineageOf } from './lineage';
import { sampleModel } from './sampleModels';

const llama = sampleModel('llama', 1, 65e9);
const vicuna = sampleModel('vicuna', 2, 13e9, { baseModel: 'llama' });
const alpaca = sampleModel('alpaca', 3, 7e9, { baseModel: 'llama' });
const llava = sampleModel('llava', 4, 13e9, { baseModel: 'vicuna' });
const other = sampleModel('other', 5, 1e9);
const all = [llama, vicuna, alpaca, llava, other];

describe('lineageOf', () => {
  it('goes back to the first base and on to the last that was built on it', () => {
    const { bases, derived, descents } = lineageOf(vicuna, all);
    expect(bases).toEqual([llama]);
    expect(derived).toEqual([llava]);
    expect(descents).toEqual([
      { base: llama, derived: vicuna },
      { base: vicuna, derived: llava },
    ]);
    expect(lineageOf(llama, all).derived).toEqual([vicuna, alpaca, llava]);
    expect(lineageOf(llava, all).bases).toEqual([vicuna, llama]);
  });
  it('is empty for a model without relatives, or whose base is not there', () => {
    expect(lineageOf(other, all).descents).toEqual([]);
    expect(lineageOf(vicuna, [vicuna]).descents).toEqual([]);
  });
  it('ends where data go in a circle', () => {
    const a = sampleModel('a', 1, 1e9, { baseModel: 'b' });
    const b = sampleModel('b', 2, 1e9, { baseModel: 'a' });
    expect(lineageOf(a, [a, b]).descents).toHaveLength(1);
  });
});
