import { within } from '../ui/within';
import type { TransferProblem } from '../data/loadProblem';
import { DatasetError } from './datasetError';

/** A transfer of which nothing comes for so long has stalled. */
export const STALL_MS = 12_000;
/** How long is asked why a file did not come. */
const PROBE_MS = 4_000;

/** What of a page decides which files it may read. */
export interface Reader {
  /** Its own origin, "null" in a sandboxed frame, and the address that others are relative to. */
  readonly origin: string;
  readonly base: string;
  readonly isOnline: () => boolean;
}

/** How much of a file has come, in bytes; `total` is null where that is not known. */
export interface Progress {
  readonly bytes: number;
  readonly total: number | null;
}

interface Reception {
  readonly reader: Reader;
  readonly signal: AbortSignal;
  readonly onPiece: (piece: Uint8Array<ArrayBuffer>, progress: Progress) => void;
}

/**
 * Fetches a file and hands it over piece by piece as it comes: to put the pieces of a large one together holds a thread
 * up. Throws {@link DatasetError} if it does not come, or nothing of it for {@link STALL_MS}; an abort passes through as
 * the fetch's own error.
 */
export async function receiveFile(
  url: string,
  { reader, signal, onPiece }: Reception,
): Promise<void> {
  const watch = watchTransfer(signal);
  let bytes = 0;
  let hasBegun = false;
  try {
    const response = await watch.next(
      fetch(url, { credentials: 'same-origin', signal: watch.signal }),
    );
    if (!response.ok) throw new DatasetError(url, { kind: 'refused', status: response.status });
    hasBegun = true;
    const total = totalOf(response, isOwn(url, reader));
    const take = (piece: Uint8Array<ArrayBuffer>) => {
      bytes += piece.length;
      onPiece(piece, { bytes, total: total === null || bytes > total ? null : total });
    };
    // Some browsers and stand-ins for fetch have no streams.
    if (!response.body) {
      take(new Uint8Array(await watch.next(response.arrayBuffer())));
      return;
    }
    const stream = response.body.getReader();
    for (;;) {
      const { value } = await watch.next(stream.read());
      if (!value) return;
      take(value);
    }
  } catch (error) {
    if (error instanceof DatasetError || signal.aborted) throw error;
    if (error instanceof Stall) throw new DatasetError(url, { kind: 'stalled', bytes });
    if (hasBegun) throw new DatasetError(url, { kind: 'interrupted', bytes });
    throw new DatasetError(url, await diagnose(url, reader));
  } finally {
    watch.stop();
  }
}

class Stall extends Error {}

/** Waits for each step of a transfer for {@link STALL_MS} at most; stopped, it ends what is left of the transfer. */
function watchTransfer(signal: AbortSignal) {
  const controller = new AbortController();
  const abort = () => controller.abort(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort);
  return {
    signal: controller.signal,
    next: <T>(step: Promise<T>) => within(step, STALL_MS, new Stall()),
    stop: () => {
      signal.removeEventListener('abort', abort);
      controller.abort();
    },
  };
}

/** How many bytes a response will have, where it says so of what the page gets and not of a compressed transfer. */
function totalOf({ headers }: Response, isReadable: boolean): number | null {
  // Of another origin it is not told whether it compresses.
  if (!isReadable || headers.has('content-encoding')) return null;
  const length = Number(headers.get('content-length'));
  return length > 0 ? length : null;
}

function isOwn(url: string, { origin, base }: Reader): boolean {
  return new URL(url, base).origin === origin;
}

/** Why a fetch was rejected, of which a browser tells the page nothing: found out by what it does allow. */
async function diagnose(url: string, reader: Reader): Promise<TransferProblem> {
  if (!reader.isOnline()) return { kind: 'offline' };
  const own = isOwn(url, reader);
  const answer = await probe(url, own ? { redirect: 'manual' } : { mode: 'no-cors' });
  if (answer === null) return { kind: 'unreachable' };
  if (!own) return { kind: 'notShared', host: new URL(url, reader.base).host };
  return { kind: answer.type === 'opaqueredirect' ? 'redirected' : 'unreachable' };
}

async function probe(url: string, options: RequestInit): Promise<Response | null> {
  try {
    const signal = AbortSignal.timeout(PROBE_MS);
    const response = await fetch(url, { credentials: 'omit', signal, ...options });
    await response.body?.cancel();
    return response;
  } catch {
    return null;
  }
}
