import { describe, expect, it } from 'vitest';
import { buildAtlas, type Atlas } from './atlas';
import { datasetAssembler } from './assembleDataset';
import { buffersOf, datasetMessages } from './datasetMessages';
import { datasetOf } from './export/datasetOf';
import { readDataset } from './readDataset';
import type { Dataset } from './schema';
import { testDataset } from './testDataset';

const fileOf = (text: string) => new TextEncoder().encode(text).buffer;
const readText = (text: string) => readDataset(fileOf(text));

describe('readDataset', () => {
  it('reads a sound file', async () => {
    const { content, problem } = await readText(JSON.stringify(testDataset()));
    expect(problem).toBeNull();
    expect(content?.records.events.map(({ id }) => id)).toEqual(['launch', 'rule', 'strike']);
  });
  it('does not mind a byte order mark', async () => {
    const { problem } = await readText(`\uFEFF${JSON.stringify(testDataset())}`);
    expect(problem).toBeNull();
  });
  it.each([
    ['a file that was cut off', '{"title":"飞跃', { kind: 'cutOff', bytes: 16 }],
    ['an empty file', ' \n', { kind: 'empty' }],
    [
      'what is not JSON',
      '{\n  "id": nonsense\n}',
      { kind: 'notJson', place: { line: 2, column: 9 } },
    ],
    ['a page in place of a file', '<!doctype html>', { kind: 'webPage' }],
    [
      'a newer format',
      JSON.stringify({ ...testDataset(), schemaVersion: 2 }),
      { kind: 'newer', version: '2' },
    ],
    ['comments', '{\n  "id": "a", // first\n}', { kind: 'comment', line: 2, column: 14 }],
    ['JSON Lines', '{"id": 1}\n{"id": 2}\n', { kind: 'otherFormat', format: 'JSON Lines' }],
    ['a table', 'id,date,"a, b"\nx,2023,y\n', { kind: 'otherFormat', format: 'CSV' }],
    ['a table of Excel in German', 'id;date\r\nx;2023\r\n', { kind: 'otherFormat', format: 'CSV' }],
    [
      'a line of prose',
      'Not a file, but words.',
      { kind: 'notJson', place: { line: 1, column: 1 } },
    ],
  ])('tells %s', async (_name, text, problem) => {
    expect(await readText(text)).toEqual({ content: null, problem });
  });
  it.each(['null', '[]', '3', '"text"'])('tells that %s is no dataset', async (text) => {
    const { content, problem } = await readText(text);
    expect(content).toBeNull();
    expect(problem).toMatchObject({ kind: 'invalid', issues: [{ path: '', expected: 'dataset' }] });
  });
  it('names what breaks the format and keeps the rest', async () => {
    const dataset = testDataset();
    const broken = { ...dataset, events: [{ ...dataset.events[0], date: '2023-13' }] };
    const { content, problem } = await readText(JSON.stringify(broken));
    expect(problem).toMatchObject({ kind: 'invalid', issues: [{ path: 'events[0].date' }, {}] });
    expect(content?.records.models).toHaveLength(3);
  });
});

describe('datasetMessages', () => {
  /** What the page gets of a file; the test itself fails if it gets none. */
  async function carriedOver(dataset: object): Promise<Atlas> {
    const assemble = datasetAssembler();
    const messages = [...datasetMessages(await readText(JSON.stringify(dataset, null, 1)))];
    const answers = messages.map((message) =>
      assemble(structuredClone(message, { transfer: buffersOf(message) })),
    );
    expect(answers.slice(0, -1).every((answer) => answer === null)).toBe(true);
    const atlas = answers.at(-1)?.atlas;
    if (!atlas) throw new Error('the file holds no dataset');
    return atlas;
  }
  const recordsOf = (atlas: Atlas) => datasetOf(atlas, atlas).events;

  it('carries a dataset of several slices over whole', async () => {
    const dataset = testDataset();
    const [event] = dataset.events;
    const [tie] = dataset.relations;
    if (!event || !tie) throw new Error('the test dataset has events and ties');
    const ids = (prefix: string, length: number) =>
      Array.from({ length }, (_, index) => `${prefix}${index}`);
    const large = {
      ...dataset,
      events: [...dataset.events, ...ids('e', 10_300).map((id) => ({ ...event, id }))],
      relations: [...dataset.relations, ...ids('t', 1_300).map((id) => ({ ...tie, id }))],
    };
    const atlas = await carriedOver(large);
    const expected = buildAtlas(large);
    expect(atlas.events.map(({ id }) => id)).toEqual(expected.events.map(({ id }) => id));
    expect(atlas.relations).toEqual(expected.relations);
    expect(atlas.relationsByCompany).toEqual(expected.relationsByCompany);
    expect(atlas.models).toEqual(expected.models);
    expect(atlas.facets).toEqual(expected.facets);
    expect(atlas.eventLanes).toEqual(expected.eventLanes);
    expect(atlas.range).toEqual(expected.range);
  });
  it('carries every field of every event over, each by itself', async () => {
    const dataset = testDataset();
    const [first, ...rest] = dataset.events;
    const full = {
      ...first,
      date: '2023-03-14~',
      endDate: '2023-04',
      tags: ['a "tag"', '标签'],
      inArticle: false,
      articleNote: 'Note',
      jurisdiction: 'EU',
      instrument: 'law',
    };
    const events = [...rest, full];
    const atlas = await carriedOver({ ...dataset, events });
    const expected = buildAtlas({ ...dataset, events } as Dataset);
    expect(atlas.events.map(({ days }) => days)).toEqual(expected.events.map(({ days }) => days));
    expect(recordsOf(atlas)).toEqual(recordsOf(expected));
    expect([...atlas.eventById.keys()]).toEqual([...expected.eventById.keys()]);
    for (const index of ['eventsByCompany', 'eventsByModel'] as const) {
      const idsBy = ({ [index]: groups }: Atlas) =>
        [...groups].map(([key, group]) => [key, group.map(({ id }) => id)]);
      expect(idsBy(atlas)).toEqual(idsBy(expected));
    }
  });
  it('carries events over as they were mended', async () => {
    const dataset = testDataset();
    const [first, ...rest] = dataset.events;
    const events = [null, { ...first, companies: ['nobody', 'beta'], colour: 'red' }, ...rest];
    const [mended] = recordsOf(await carriedOver({ ...dataset, events }));
    expect(mended).toEqual({ ...first, companies: ['beta'] });
  });
  it('carries over what is wrong with a file', async () => {
    const assemble = datasetAssembler();
    const read = await readText('{');
    const answers = [...datasetMessages(read)].map(assemble);
    expect(answers).toEqual([{ atlas: null, readAs: null, problem: { kind: 'cutOff', bytes: 1 } }]);
  });
});
