import type { CheckedDataset } from './checkDataset';
import { countKeys } from './countKeys';
import type { DataIssue } from './dataIssue';
import { datedRecords, type DatedRecords } from './datedRecords';
import { textFinder, type TextFinder } from './eventTexts';
import type { LoadProblem } from './loadProblem';
import { scanJson } from './scanJson';
import type { Dataset } from './schema';
import { isShipped } from './shippedFile';

/** What can be opened of a file. */
interface FileContent {
  readonly records: DatedRecords;
  readonly texts: TextFinder;
  /** The encoding the file was read in, null for UTF-8. */
  readonly readAs: string | null;
}

/** `content` is what can be opened, null if nothing can; `problem` is null for a sound file. */
export interface ReadDataset {
  readonly content: FileContent | null;
  readonly problem: LoadProblem | null;
}

/**
 * Parses, checks and sorts a dataset file; the one that the build ships was checked before. Never throws: what is wrong
 * with it is in `problem`.
 */
export async function readDataset(file: ArrayBuffer): Promise<ReadDataset> {
  const text = decodeUtf8(file);
  if (text === null) return readOther(file);
  const json = parseJson(text);
  if (json !== undefined && (await isShipped(file))) return readSound(json, file);
  if (json !== undefined) return readJson(json, text, file, []);
  const explain = await loadExplanations();
  const format = explain?.formatOfBytes(new Uint8Array(file)) ?? null;
  if (format !== null) return nothing({ kind: 'otherFormat', format });
  return nothing(explain?.explainText(text, file.byteLength) ?? { kind: 'notJson', place: null });
}

async function readOther(file: ArrayBuffer): Promise<ReadDataset> {
  const bytes = new Uint8Array(file);
  const explain = await loadExplanations();
  const format = explain?.formatOfBytes(bytes) ?? null;
  if (format !== null) return nothing({ kind: 'otherFormat', format });
  const decoded = explain?.decodeOther(bytes);
  const json = decoded && parseJson(decoded.text);
  if (!decoded || json === undefined) {
    return nothing({
      kind: 'notUtf8',
      offset: decoded?.offset ?? null,
      looksLike: decoded?.looksLike ?? null,
    });
  }
  const { text, readAs, offset, looksLike } = decoded;
  const issues = readAs === null && explain ? [explain.encodingIssue(looksLike, offset)] : [];
  // What looks into the file later takes it to be UTF-8.
  return readJson(json, text, new TextEncoder().encode(text).buffer, issues, readAs);
}

async function readJson(
  json: unknown,
  text: string,
  file: ArrayBuffer,
  found: readonly DataIssue[],
  readAs: string | null = null,
): Promise<ReadDataset> {
  const checkDataset = await loadCheck();
  if (checkDataset === null) return nothing({ kind: 'noReader' });
  const { dataset, issues, leftOut, eventPlaces } = checkDataset(json);
  const newer = issues.find((issue) => issue.code === 'newerVersion');
  if (newer) return nothing({ kind: 'newer', version: newer.received });
  const { bounds, keys } = scanJson(new Uint8Array(file), 'events');
  const repeated =
    keys > countKeys(json) ? (await loadExplanations())?.repeatedKeys(text) : undefined;
  const records = dataset && datedRecords(dataset);
  const all = [...found, ...(repeated?.issues ?? []), ...issues];
  return {
    // Sound: the JSON a dataset was made of is an object.
    content: records && {
      records,
      texts: textFinder(file, (json as { readonly events?: unknown }).events, bounds, eventPlaces),
      readAs,
    },
    problem:
      all.length > 0
        ? { kind: 'invalid', issues: all, leftOut: leftOut + (repeated?.lostRecords ?? 0) }
        : null,
  };
}

/** As {@link readJson} would, for a file known to have no fault. */
function readSound(json: unknown, file: ArrayBuffer): ReadDataset {
  // Sound: the file is the one that the tests hold to the schema.
  const dataset = json as Dataset;
  const { bounds } = scanJson(new Uint8Array(file), 'events');
  const places: CheckedDataset['eventPlaces'] = new Map(
    dataset.events.map(({ id }, index) => [id, { index }]),
  );
  const texts = textFinder(file, dataset.events, bounds, places);
  return { content: { records: datedRecords(dataset), texts, readAs: null }, problem: null };
}

function nothing(problem: LoadProblem): ReadDataset {
  return { content: null, problem };
}

function decodeUtf8(file: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return null;
  }
}

/** Undefined for what is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The check of the format, which only files of others need; null if it does not arrive. */
function loadCheck() {
  return import('./checkDataset').then(
    (module) => module.checkDataset,
    () => null,
  );
}

/** Null if it does not arrive: the file is told to be faulty then, but not where. */
function loadExplanations() {
  return import('./explainFile').catch(() => null);
}
