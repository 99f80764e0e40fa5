import { indexAtlas, type Atlas } from './atlas';
import type { AtlasFrame, DatedRecords } from './datedRecords';
import { FACETS_OF_MODEL, FACETS_OF_RELATION, indexFacets, type Facets } from './facets';
import { facetsOfEvents, fileEvents, type FiledEvents } from './filedEvents';
import { openEvents } from './openEvents';
import type { LoadProblem, ReadDataset } from './readDataset';

type RecordLists = Omit<DatedRecords, keyof AtlasFrame | 'events'>;
const LISTS = [
  'companies',
  'relations',
  'models',
] as const satisfies readonly (keyof RecordLists)[];

/** What the thread that reads a dataset tells the one that draws: records in slices, then the end. */
export type DatasetMessage =
  | {
      readonly kind: 'slice';
      readonly list: keyof RecordLists;
      readonly records: readonly object[];
    }
  | {
      readonly kind: 'end';
      readonly content: {
        readonly frame: AtlasFrame;
        readonly filed: FiledEvents;
        readonly facets: Facets;
      } | null;
      readonly problem: LoadProblem | null;
    };

/** Taking over this many records costs the drawing thread about 10 ms on a phone, well below what a reader feels. */
const SLICE_RECORDS = 500;

/** The messages that carry a dataset over, in order. */
export function* datasetMessages({ content, problem }: ReadDataset): Generator<DatasetMessage> {
  if (content === null) {
    yield { kind: 'end', content: null, problem };
    return;
  }
  const { records, texts } = content;
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
  yield { kind: 'end', content: { frame, filed, facets }, problem };
}

/** What of a message moves to the other thread instead of being copied. */
export function buffersOf(message: DatasetMessage): ArrayBuffer[] {
  if (message.kind === 'slice' || message.content === null) return [];
  const { file, starts, ends, columns } = message.content.filed;
  const views = [file, starts, ends, columns.starts, columns.ends, columns.dates];
  return [...views, columns.importances, columns.categories].map(({ buffer }) => buffer);
}

/** Puts the messages of one dataset together again; give it each message in order, and the last gives the atlas. */
export function datasetAssembler(): (
  message: DatasetMessage,
) => { readonly atlas: Atlas | null; readonly problem: LoadProblem | null } | null {
  const lists: Record<keyof RecordLists, object[]> = {
    companies: [],
    relations: [],
    models: [],
  };
  return (message) => {
    if (message.kind === 'slice') {
      for (const record of message.records) lists[message.list].push(record);
      return null;
    }
    const { content, problem } = message;
    if (content === null) return { atlas: null, problem };
    const { frame, filed, facets } = content;
    // Sound: the lists hold the slices of the lists of the same names.
    const records = { ...frame, ...lists } as unknown as Omit<DatedRecords, 'events'>;
    const events = openEvents(filed, records);
    return {
      atlas: indexAtlas({ ...records, events }, { facets, eventColumns: filed.columns }),
      problem,
    };
  };
}
