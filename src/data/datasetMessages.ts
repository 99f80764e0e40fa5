import { indexAtlas, prepare, type Atlas, type Prepared } from './atlas';
import type { AtlasFrame, DatedRecords } from './datedRecords';
import type { LoadProblem, ReadDataset } from './readDataset';

type RecordLists = Omit<DatedRecords, keyof AtlasFrame>;
const LISTS = [
  'companies',
  'events',
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
      readonly content: { readonly frame: AtlasFrame; readonly prepared: Prepared } | null;
      readonly problem: LoadProblem | null;
    };

/** Taking over this many records costs the drawing thread about 10 ms on a phone, well below what a reader feels. */
const SLICE_RECORDS = 500;

/** The messages that carry a dataset over, in order. */
export function* datasetMessages({ records, problem }: ReadDataset): Generator<DatasetMessage> {
  if (records === null) {
    yield { kind: 'end', content: null, problem };
    return;
  }
  const { companies, events, relations, models, ...frame } = records;
  const lists = { companies, events, relations, models };
  for (const list of LISTS) {
    for (let start = 0; start < lists[list].length; start += SLICE_RECORDS) {
      yield { kind: 'slice', list, records: lists[list].slice(start, start + SLICE_RECORDS) };
    }
  }
  // Last, for the drawing thread is still busy taking over the slices.
  yield { kind: 'end', content: { frame, prepared: prepare(records) }, problem };
}

/** Puts the messages of one dataset together again; give it each message in order, and the last gives the atlas. */
export function datasetAssembler(): (
  message: DatasetMessage,
) => { readonly atlas: Atlas | null; readonly problem: LoadProblem | null } | null {
  const lists: Record<keyof RecordLists, object[]> = {
    companies: [],
    events: [],
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
    // Sound: the lists hold the slices of the lists of the same names.
    const records = { ...content.frame, ...lists } as unknown as DatedRecords;
    return { atlas: indexAtlas(records, content.prepared), problem };
  };
}
