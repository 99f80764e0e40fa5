import { afterEach, describe, expect, it } from 'vitest';
import { buildAtlas } from './atlas';
import { datasetAssembler } from './assembleDataset';
import { datasetMessages } from './datasetMessages';
import { readDataset } from './readDataset';
import { encodeText } from './testEncoding';
import { testDataset } from './testDataset';

const dataset = {
  ...testDataset(),
  title: { en: 'A test', zh: '二〇二三年：人工智能的飞跃之年' },
  description: '大模型、公司与模型规模。',
};
const json = JSON.stringify(dataset);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array<ArrayBuffer>) => readDataset(bytes.slice().buffer);

function utf16(text: string, isLittleEndian: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(2 * at, text.charCodeAt(at), isLittleEndian);
  }
  return new Uint8Array(view.buffer);
}

function utf32(text: string): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(4 * text.length));
  for (let at = 0; at < text.length; at += 1) view.setUint32(4 * at, text.charCodeAt(at), true);
  return new Uint8Array(view.buffer);
}

describe('a file that is not UTF-8', () => {
  it('is read as GB18030 where it is sure to be that, and is said to be', async () => {
    const { content, problem } = await read(encodeText(json, 'gb18030'));
    expect(problem).toBeNull();
    expect(content?.readAs).toBe('GB18030');
    expect(content?.records.title).toEqual(dataset.title);
  });
  it('has the texts of its events read right, and says so on the other side too', async () => {
    const assemble = datasetAssembler();
    const answers = [...datasetMessages(await read(encodeText(json, 'gb18030')))].map(assemble);
    const carried = answers.at(-1);
    expect(carried?.readAs).toBe('GB18030');
    expect(carried?.atlas?.events.map(({ title }) => title)).toEqual(
      buildAtlas(dataset).events.map(({ title }) => title),
    );
  });
  it('is told by its first bad byte where single bytes are damaged, and opens', async () => {
    const bytes = bytesOf(json);
    const offset = bytesOf(json.slice(0, json.indexOf('飞'))).length;
    bytes[offset + 1] = 0x20;
    const { content, problem } = await read(bytes);
    expect(problem).toMatchObject({
      kind: 'invalid',
      leftOut: 0,
      issues: [{ code: 'notUtf8', path: '', expected: '', received: String(offset) }],
    });
    expect(content?.records.events).toHaveLength(dataset.events.length);
  });
  it('is not taken for damaged where it has the replacement character itself', async () => {
    const own = json.replace('大模型', '\uFFFD大模型');
    expect((await read(bytesOf(own))).problem).toBeNull();
    const bytes = bytesOf(own);
    const offset = bytesOf(own.slice(0, own.indexOf('公司'))).length;
    bytes[offset] = 0xff;
    expect((await read(bytes)).problem).toMatchObject({ issues: [{ received: String(offset) }] });
  });
  it('is told to look like what it does not surely is', async () => {
    const western = json.replace(/[^\p{ASCII}]/gu, 'x').replace('Alpha', 'Zoé Ünal');
    const latin = Uint8Array.from(western, (character) => character.charCodeAt(0));
    expect((await read(latin)).problem).toMatchObject({
      issues: [{ code: 'notUtf8', expected: 'Windows-1252' }],
    });
    const traditional = json.replace(/[^\p{ASCII}]+/gu, '國際關係與產業發展會議');
    const { problem } = await read(encodeText(traditional, 'big5'));
    expect(problem).toMatchObject({ issues: [{ code: 'notUtf8', expected: 'GB18030' }] });
  });
  it('is told not to be UTF-8 where it is no JSON either', async () => {
    expect(await read(encodeText(`${json}飞跃`, 'gb18030').slice(1))).toMatchObject({
      content: null,
      problem: { kind: 'notUtf8', looksLike: 'GB18030' },
    });
  });
  it.each([
    ['UTF-16', utf16(`\uFEFF${json}`, true)],
    ['UTF-16', utf16(`\uFEFF${json}`, false)],
    ['UTF-16', utf16(json, true)],
    ['UTF-16', utf16(json, false)],
    ['UTF-32', utf32(`\uFEFF${json}`)],
    ['UTF-32', utf32(json)],
    ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0, 0xff])],
    ['zip', new Uint8Array([0x50, 0x4b, 3, 4, 20])],
  ])('is named if it is %s', async (format, bytes) => {
    expect(await read(bytes)).toEqual({ content: null, problem: { kind: 'otherFormat', format } });
  });
});

describe('a key that a file repeats', () => {
  it('is told, with what it loses', async () => {
    const models = JSON.stringify(dataset.models);
    const { content, problem } = await read(bytesOf(`{"models":${models},${json.slice(1)}`));
    expect(problem).toEqual({
      kind: 'invalid',
      leftOut: dataset.models.length,
      issues: [
        {
          code: 'repeatedKey',
          path: 'models',
          record: null,
          expected: 'unique',
          received: 'models',
        },
      ],
    });
    expect(content?.records.models).toHaveLength(dataset.models.length);
  });
  it('is told within a record', async () => {
    const twice = json.replace('"id":"rule"', '"id":"rule","date":"2023-04"');
    expect((await read(bytesOf(twice))).problem).toMatchObject({
      leftOut: 0,
      issues: [{ code: 'repeatedKey', path: 'events[1].date' }],
    });
  });
});

describe('a prototype of all objects that something has added to', () => {
  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, 'stray');
  });
  it('changes nothing', async () => {
    Object.defineProperty(Object.prototype, 'stray', {
      value: 'added',
      enumerable: true,
      configurable: true,
    });
    const assemble = datasetAssembler();
    const answers = [...datasetMessages(await read(bytesOf(json)))].map(assemble);
    const carried = answers.at(-1);
    expect(carried?.problem).toBeNull();
    expect(carried?.atlas?.eventsByCompany.get('beta')).toHaveLength(1);
    expect(carried?.atlas?.models).toHaveLength(dataset.models.length);
  });
});
