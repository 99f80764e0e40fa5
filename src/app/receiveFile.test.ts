import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatasetError } from './datasetError';
import { receiveFile, STALL_MS, type Progress, type Reader } from './receiveFile';

const OWN = 'https://atlas.example/data/a.json';
const FOREIGN = 'https://other.example/a.json';
const reader: Reader = {
  origin: 'https://atlas.example',
  base: 'https://atlas.example/?view=network',
  isOnline: () => true,
};

type Answer = (url: string, options: RequestInit) => Promise<Response>;
const answer = vi.fn<Answer>();
const never = () => new Promise<never>(() => undefined);
const refused = () => Promise.reject(new TypeError('Failed to fetch'));

beforeEach(() => {
  vi.useFakeTimers();
  answer.mockReset();
  vi.stubGlobal('fetch', answer);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What a transfer ends with: the problem it is told to have, null if it went well. */
async function receive(url = OWN, page = reader, signal = new AbortController().signal) {
  const steps: Progress[] = [];
  const end = receiveFile(url, {
    reader: page,
    signal,
    onPiece: (_piece, progress) => steps.push(progress),
  }).then(
    () => null,
    (error: unknown) => (error instanceof DatasetError ? error.problem : error),
  );
  await vi.advanceTimersByTimeAsync(0);
  return { end, steps };
}

/** A response whose body comes when it is pushed; `headers` as a server sends them. */
function stream(headers: Record<string, string> = {}) {
  let body: ReadableStreamDefaultController<Uint8Array> | undefined;
  const source = new ReadableStream<Uint8Array>({
    start: (controller) => {
      body = controller;
    },
  });
  answer.mockResolvedValue(new Response(source, { headers }));
  return {
    push: (bytes: number) => body?.enqueue(new Uint8Array(bytes)),
    close: () => body?.close(),
    fail: () => body?.error(new TypeError('network error')),
  };
}

describe('receiveFile', () => {
  it('tells how far it has come, and of how many bytes where that is known', async () => {
    const body = stream({ 'content-length': '30' });
    const { end, steps } = await receive();
    body.push(10);
    await vi.advanceTimersByTimeAsync(0);
    body.push(20);
    body.close();
    expect(await end).toBeNull();
    expect(steps).toEqual([
      { bytes: 10, total: 30 },
      { bytes: 30, total: 30 },
    ]);
  });
  it.each([
    ['compressed', OWN, { 'content-length': '5', 'content-encoding': 'gzip' }],
    ['of unknown length', OWN, {}],
    ['shorter than it is said to be', OWN, { 'content-length': '5' }],
    ['of another origin, which hides whether it compresses', FOREIGN, { 'content-length': '90' }],
  ])('does not say of how many bytes a file is that is %s', async (_name, url, headers) => {
    const body = stream(headers);
    const { end, steps } = await receive(url);
    body.push(10);
    body.close();
    expect(await end).toBeNull();
    expect(steps).toEqual([{ bytes: 10, total: null }]);
  });
  it('reads a response without a stream', async () => {
    const response = new Response('{}');
    Object.defineProperty(response, 'body', { value: undefined });
    answer.mockResolvedValue(response);
    const { end, steps } = await receive();
    expect(await end).toBeNull();
    expect(steps).toEqual([{ bytes: 2, total: null }]);
  });
  it('gives up on a server that never answers, and one that stops in the middle', async () => {
    answer.mockImplementation(never);
    const silent = await receive();
    await vi.advanceTimersByTimeAsync(STALL_MS);
    expect(await silent.end).toEqual({ kind: 'stalled', bytes: 0 });
    const body = stream();
    const { end } = await receive();
    body.push(7);
    await vi.advanceTimersByTimeAsync(STALL_MS);
    expect(await end).toEqual({ kind: 'stalled', bytes: 7 });
  });
  it('does not give up on one that is slow', async () => {
    const body = stream();
    const { end } = await receive();
    for (let piece = 0; piece < 5; piece += 1) {
      await vi.advanceTimersByTimeAsync(STALL_MS - 1);
      body.push(1);
    }
    body.close();
    expect(await end).toBeNull();
  });
  it('tells a transfer that broke off from one that never began', async () => {
    const body = stream();
    const { end } = await receive();
    body.push(7);
    await vi.advanceTimersByTimeAsync(0);
    body.fail();
    expect(await end).toEqual({ kind: 'interrupted', bytes: 7 });
  });
  it('gives the status of an answer that is no file', async () => {
    answer.mockResolvedValue(new Response('', { status: 403 }));
    expect(await (await receive()).end).toEqual({ kind: 'refused', status: 403 });
  });
  it.each<[string, string, Reader, Answer, object]>([
    ['offline', OWN, { ...reader, isOnline: () => false }, refused, { kind: 'offline' }],
    ['out of reach', OWN, reader, refused, { kind: 'unreachable' }],
    ['out of reach at another host', FOREIGN, reader, refused, { kind: 'unreachable' }],
    [
      'not shared with other sites',
      FOREIGN,
      reader,
      (_url, { mode }) => (mode === 'no-cors' ? Promise.resolve(new Response()) : refused()),
      { kind: 'notShared', host: 'other.example' },
    ],
    [
      'redirected for ever',
      OWN,
      reader,
      (_url, { redirect }) =>
        redirect === 'manual'
          ? // No Response that can be made here is of this type.
            Promise.resolve({ type: 'opaqueredirect', body: null } as unknown as Response)
          : refused(),
      { kind: 'redirected' },
    ],
    [
      'of the own site, in a frame that may read nothing of it',
      OWN,
      { ...reader, origin: 'null' },
      (_url, { mode }) => (mode === 'no-cors' ? Promise.resolve(new Response()) : refused()),
      { kind: 'notShared', host: 'atlas.example' },
    ],
  ])('finds out that a file is %s', async (_name, url, page, answers, problem) => {
    answer.mockImplementation(answers);
    expect(await (await receive(url, page)).end).toEqual(problem);
  });
  it('passes on that it is no longer wanted', async () => {
    const controller = new AbortController();
    answer.mockImplementation(
      (_url, { signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        }),
    );
    const { end } = await receive(OWN, reader, controller.signal);
    controller.abort();
    expect(await end).toMatchObject({ name: 'AbortError' });
  });
});
