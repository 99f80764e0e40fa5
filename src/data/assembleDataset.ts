import { indexAtlas, type Atlas } from './atlas';
import type { Content, DatasetMessage, RecordLists } from './datasetMessages';
import type { AtlasEvent } from './datedRecords';
import { eventOpener } from './eventOpener';
import type { LoadProblem } from './loadProblem';

/** A dataset that was carried over: `atlas` is what can be opened, null if nothing can. */
export interface CarriedDataset {
  readonly atlas: Atlas | null;
  readonly readAs: string | null;
  readonly problem: LoadProblem | null;
}

/** Puts the messages of one dataset together again; give it each message in order, and the last gives the atlas. */
export function datasetAssembler(): (message: DatasetMessage) => CarriedDataset | null {
  const lists: Record<keyof RecordLists, object[]> = {
    companies: [],
    relations: [],
    models: [],
  };
  const events: AtlasEvent[] = [];
  let content: Content | null = null;
  let open: ReturnType<typeof eventOpener> | null = null;
  // Sound: the lists hold the slices of the lists of the same names.
  const records = lists as unknown as RecordLists;
  return (message) => {
    if (message.kind === 'slice') {
      for (const record of message.records) lists[message.list].push(record);
    } else if (message.kind === 'content') {
      content = message.content;
      open = eventOpener(content.filed, { ...content.frame, ...records });
    } else if (message.kind === 'open') {
      while (open && events.length < message.count) events.push(open(events.length));
    } else {
      const atlas =
        content && indexAtlas({ ...content.frame, ...records, events }, content.prepared);
      return { atlas, readAs: content?.readAs ?? null, problem: message.problem };
    }
    return null;
  };
}
