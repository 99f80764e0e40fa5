import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../src/data/readDataset';
import { isShipped } from '../src/data/shippedFile';

const shipped = new Uint8Array(readFileSync('public/data/ai-2023.json'));
const copy = () => shipped.slice().buffer;

describe('the dataset that the build ships', () => {
  it('is known to the byte', async () => {
    expect(await isShipped(copy())).toBe(true);
    const other = shipped.slice();
    other[other.length - 1] = 0x20;
    expect(await isShipped(other.buffer)).toBe(false);
  });

  it('is read without a check as it is with one', async () => {
    const known = await readDataset(copy());
    // One space more makes it a file of somebody else.
    const unknown = await readDataset(new Uint8Array([...shipped, 0x20]).buffer);
    expect(known.problem).toBeNull();
    expect(unknown.problem).toBeNull();
    expect(known.content?.records).toEqual(unknown.content?.records);
    const [ours, theirs] = [known, unknown].map(({ content }) => content?.texts.found());
    expect(ours?.starts).toEqual(theirs?.starts);
    expect(ours?.ends).toEqual(theirs?.ends);
  });

  it('is checked again when it was changed by one byte', async () => {
    const text = new TextDecoder().decode(shipped);
    const changed = text.replace('"date":"2023-03-14"', '"date":"2023-33-14"');
    const { problem } = await readDataset(new TextEncoder().encode(changed).buffer);
    expect(problem?.kind).toBe('invalid');
  });
});
