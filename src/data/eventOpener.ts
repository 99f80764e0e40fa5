import type { AtlasEvent } from './datedRecords';
import type { DaySpan } from './edtf';
import { daysAt } from './eventColumns';
import type { References } from './facets';
import { IN_ARTICLE, type EventReferents, type FiledEvents } from './filedEvents';
import type { EventRecord } from './schema';

/** Opens the event at a place among those that were filed. Its text is read when something is asked that no column says. */
export function eventOpener(
  filed: FiledEvents,
  { categories, companies, models }: EventReferents,
): (index: number) => AtlasEvent {
  const { columns } = filed;
  const decoder = new TextDecoder();
  const idsOf = ({ offsets, targets }: References, list: readonly { readonly id: string }[]) => {
    return (index: number) => {
      const ids: string[] = [];
      for (let place = offsets[index] ?? 0; place < (offsets[index + 1] ?? 0); place += 1) {
        ids.push(list[targets[place] ?? 0]?.id ?? '');
      }
      return ids;
    };
  };
  let ids: readonly string[] | null = null;
  const file: OpenFile = {
    idOf: (index) => (ids ??= filed.ids.split(' '))[index] ?? '',
    categoryOf: (index) => categories[columns.categories[index] ?? 0]?.id ?? '',
    companiesOf: idsOf(filed.companies, companies),
    modelsOf: idsOf(filed.models, models),
    daysOf: (index) => daysAt(columns, index),
    importanceOf: (index) => columns.importances[index] ?? NaN,
    inArticleOf: (index) => IN_ARTICLE[filed.inArticle[index] ?? 0],
    // Sound: only the texts of events that were checked are filed.
    read: (index) =>
      JSON.parse(
        decoder.decode(filed.file.subarray(filed.starts[index], filed.ends[index])),
      ) as EventRecord,
  };
  // Sound: it has every field, and gives undefined for an optional one that is not there.
  return (index) => new FiledEvent(file, index) as unknown as AtlasEvent;
}

/** What filed events look themselves up in. */
interface OpenFile {
  readonly daysOf: (index: number) => DaySpan;
  readonly importanceOf: (index: number) => number;
  readonly idOf: (index: number) => string;
  readonly categoryOf: (index: number) => string;
  readonly companiesOf: (index: number) => readonly string[];
  readonly modelsOf: (index: number) => readonly string[];
  readonly inArticleOf: (index: number) => boolean | undefined;
  readonly read: (index: number) => EventRecord;
}

class FiledEvent implements Record<keyof AtlasEvent, unknown> {
  private readonly file: OpenFile;
  private readonly index: number;
  private ownRecord: EventRecord | null = null;
  private ownDays: DaySpan | null = null;

  constructor(file: OpenFile, index: number) {
    this.file = file;
    this.index = index;
  }

  private get record(): EventRecord {
    return (this.ownRecord ??= this.file.read(this.index));
  }

  get days(): DaySpan {
    return (this.ownDays ??= this.file.daysOf(this.index));
  }

  get importance(): number {
    return this.file.importanceOf(this.index);
  }

  get id(): string {
    return this.file.idOf(this.index);
  }

  get category(): string {
    return this.file.categoryOf(this.index);
  }

  get companies(): readonly string[] {
    return this.file.companiesOf(this.index);
  }

  get models(): readonly string[] {
    return this.file.modelsOf(this.index);
  }

  get inArticle(): boolean | undefined {
    return this.file.inArticleOf(this.index);
  }

  get date() {
    return this.record.date;
  }

  get endDate() {
    return this.record.endDate;
  }

  get kind() {
    return this.record.kind;
  }

  get title() {
    return this.record.title;
  }

  get summary() {
    return this.record.summary;
  }

  get tags() {
    return this.record.tags;
  }

  get articleNote() {
    return this.record.articleNote;
  }

  get jurisdiction() {
    return this.record.jurisdiction;
  }

  get instrument() {
    return this.record.instrument;
  }

  get sources() {
    return this.record.sources;
  }
}
