import type { Prepared } from './atlas';
import type { AtlasFrame, DatedRecords } from './datedRecords';
import { FACETS_OF_MODEL, FACETS_OF_RELATION, indexFacets } from './facets';
import { lanesOf } from './laneColumns';
import { facetsOfEvents, fileEvents, type FiledEvents } from './filedEvents';
import type { LoadProblem } from './loadProblem';
import type { ReadDataset } from './readDataset';

export type RecordLists = Omit<DatedRecords, keyof AtlasFrame | 'events'>;
const LISTS = [
  'companies',
  'relations',
  'models',
] as const satisfies readonly (keyof RecordLists)[];

/**
 * What the thread that reads a dataset tells the one that draws: records in slices, what is read of them and of events
 * at once, how many of the events are to be open by now, and last what was wrong.
 */
export type DatasetMessage =
  | {
      readonly kind: 'slice';
      readonly list: keyof RecordLists;
      readonly records: readonly object[];
    }
  | { readonly kind: 'content'; readonly content: Content }
  | { readonly kind: 'open'; readonly count: number }
  | { readonly kind: 'end'; readonly problem: LoadProblem | null };

export interface Content {
  readonly frame: AtlasFrame;
  readonly filed: FiledEvents;
  readonly prepared: Prepared;
  /** The encoding the file was read in, null for UTF-8. */
  readonly readAs: string | null;
}

/** Taking over this many records costs the drawing thread about 10 ms on a phone, well below what a reader feels. */
const SLICE_RECORDS = 500;
/** Opening so many events costs it as much. */
const SLICE_EVENTS = 10_000;

/** The messages that carry a dataset over, in order. */
export function* datasetMessages({ content, problem }: ReadDataset): Generator<DatasetMessage> {
  if (content === null) {
    yield { kind: 'end', problem };
    return;
  }
  const { records, texts, readAs } = content;
  const { companies, events, relations, models, ...frame } = records;
  const lists = { companies, relations, models };
  for (const list of LISTS) {
    for (let start = 0; start < lists[list].length; start += SLICE_RECORDS) {
      yield { kind: 'slice', list, records: lists[list].slice(start, start + SLICE_RECORDS) };
    }
  }
  const filed = fileEvents(events, records, texts);
  const facets = {
    events: facetsOfEvents(filed, records),
    relations: indexFacets(relations, FACETS_OF_RELATION),
    models: indexFacets(models, FACETS_OF_MODEL),
  };
  const { columns } = filed;
  const prepared = {
    facets,
    eventColumns: columns,
    eventLanes: lanesOf(columns, facets.events.category),
  };
  yield { kind: 'content', content: { frame, filed, prepared, readAs } };
  for (let count = SLICE_EVENTS; count < events.length + SLICE_EVENTS; count += SLICE_EVENTS) {
    yield { kind: 'open', count: Math.min(count, events.length) };
  }
  yield { kind: 'end', problem };
}

/** What of a message moves to the other thread: copies of it would be made there while that draws. */
export function buffersOf(message: DatasetMessage): ArrayBuffer[] {
  return message.kind === 'content' ? [...new Set(buffersIn(message.content))] : [];
}

function buffersIn(value: unknown): ArrayBuffer[] {
  if (typeof value !== 'object' || value === null) return [];
  // Sound: none of ours is shared between threads.
  if (ArrayBuffer.isView(value)) return [value.buffer as ArrayBuffer];
  return (value instanceof Map ? [...value.values()] : Object.values(value)).flatMap(buffersIn);
}
