import { describe, expect, it } from 'vitest';
import { buildAtlas } from './atlas';
import { datasetAssembler, datasetMessages } from './datasetMessages';
import { readDataset } from './readDataset';
import { testDataset } from './testDataset';

const fileOf = (text: string) => new TextEncoder().encode(text).buffer;
const readText = (text: string) => readDataset(fileOf(text));

describe('readDataset', () => {
  it('reads a sound file', async () => {
    const { records, problem } = await readText(JSON.stringify(testDataset()));
    expect(problem).toBeNull();
    expect(records?.events.map(({ id }) => id)).toEqual(['launch', 'rule', 'strike']);
  });
  it('does not mind a byte order mark', async () => {
    const { problem } = await readText(`\uFEFF${JSON.stringify(testDataset())}`);
    expect(problem).toBeNull();
  });
  it.each([
    ['a file that was cut off', '{"title":"飞跃', { kind: 'cutOff', bytes: 16 }],
    ['an empty file', '', { kind: 'cutOff', bytes: 0 }],
    ['what is not JSON', '{\n  "id": nonsense\n}', { kind: 'notJson', line: 2, column: 9 }],
    ['a page in place of a file', '<!doctype html>', { kind: 'webPage' }],
    [
      'a newer format',
      JSON.stringify({ ...testDataset(), schemaVersion: 2 }),
      { kind: 'newer', version: '2' },
    ],
  ])('tells %s', async (_name, text, problem) => {
    expect(await readText(text)).toEqual({ records: null, problem });
  });
  it.each(['null', '[]', '3', '"text"'])('tells that %s is no dataset', async (text) => {
    const { records, problem } = await readText(text);
    expect(records).toBeNull();
    expect(problem).toMatchObject({ kind: 'invalid', issues: [{ path: '', expected: 'dataset' }] });
  });
  it('names what breaks the format and keeps the rest', async () => {
    const dataset = testDataset();
    const broken = { ...dataset, events: [{ ...dataset.events[0], date: '2023-13' }] };
    const { records, problem } = await readText(JSON.stringify(broken));
    expect(problem).toMatchObject({ kind: 'invalid', issues: [{ path: 'events[0].date' }, {}] });
    expect(records?.models).toHaveLength(3);
  });
});

describe('datasetMessages', () => {
  it('carries a dataset of several slices over whole', async () => {
    const dataset = testDataset();
    const [template] = dataset.events;
    if (!template) throw new Error('the test dataset has events');
    const more = Array.from({ length: 1_300 }, (_, index) => ({ ...template, id: `e${index}` }));
    const events = [...dataset.events, ...more];
    const read = await readText(JSON.stringify({ ...dataset, events }));
    const assemble = datasetAssembler();
    const answers = [...datasetMessages(read)].map((message) => assemble(structuredClone(message)));
    expect(answers.slice(0, -1).every((answer) => answer === null)).toBe(true);
    const whole = answers.at(-1);
    expect(whole?.problem).toBeNull();
    const expected = buildAtlas({ ...dataset, events });
    expect(whole?.atlas?.events).toEqual(expected.events);
    expect(whole?.atlas?.eventsByCompany).toEqual(expected.eventsByCompany);
    expect(whole?.atlas?.range).toEqual(expected.range);
  });
  it('carries over what is wrong with a file', async () => {
    const assemble = datasetAssembler();
    const read = await readText('{');
    const answers = [...datasetMessages(read)].map(assemble);
    expect(answers).toEqual([{ atlas: null, problem: { kind: 'cutOff', bytes: 1 } }]);
  });
});
