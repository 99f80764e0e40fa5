import { describe, expect, it } from 'vitest';
import { DatasetError, loadDataset } from './loadDataset';
import { testDataset } from './testDataset';

const sound = JSON.stringify(testDataset());
const answering =
  (body: string, status = 200) =>
  () =>
    Promise.resolve(new Response(body, { status }));

async function problemOf(fetchFile: () => Promise<Response>): Promise<DatasetError> {
  try {
    await loadDataset(fetchFile, 'data.json');
  } catch (error) {
    if (error instanceof DatasetError) return error;
  }
  throw new Error('a DatasetError was expected');
}

describe('loadDataset', () => {
  it('gives a sound dataset', async () => {
    expect(await loadDataset(answering(sound), 'data.json')).toEqual(testDataset());
  });
  it('tells a missing file', async () => {
    const { problem } = await problemOf(answering('Not found', 404));
    expect(problem).toEqual({ kind: 'missing', status: 404 });
  });
  it('tells an unreachable server', async () => {
    const { problem } = await problemOf(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(problem).toEqual({ kind: 'unreachable' });
  });
  it('tells a file that was cut off', async () => {
    const { problem } = await problemOf(answering('{"title":"飞跃'));
    expect(problem).toEqual({ kind: 'cutOff', bytes: 16 });
  });
  it('locates what is not JSON', async () => {
    const { problem } = await problemOf(answering('{\n  "id": nonsense\n}'));
    expect(problem).toEqual({ kind: 'notJson', line: 2, column: 9 });
  });
  it('tells a page in place of a file', async () => {
    const { problem } = await problemOf(answering('<!doctype html>'));
    expect(problem.kind).toBe('notJson');
  });
  it('tells a newer format', async () => {
    const newer = JSON.stringify({ ...testDataset(), schemaVersion: 2 });
    const { problem, rest } = await problemOf(answering(newer));
    expect(problem).toEqual({ kind: 'newer', version: '2' });
    expect(rest).toBeNull();
  });
  it('names what breaks the format and keeps the rest', async () => {
    const dataset = testDataset();
    const broken = { ...dataset, events: [{ ...dataset.events[0], date: '2023-13' }] };
    const { problem, rest } = await problemOf(answering(JSON.stringify(broken)));
    expect(problem).toMatchObject({ kind: 'invalid', issues: [{ path: 'events[0].date' }, {}] });
    expect(rest?.models).toHaveLength(3);
  });
});
