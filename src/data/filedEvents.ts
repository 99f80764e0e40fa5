import type { AtlasEvent, DatedRecords } from './datedRecords';
import { eventColumns, type EventColumns } from './eventColumns';
import { spansByOption, type Facets, type References } from './facets';
import type { EventTexts, TextFinder } from './eventTexts';

/**
 * Events as they pass between threads: their texts, which one thread gives the other without a copy, and beside their
 * columns what is asked of all of them at once. A hundred thousand objects take the receiving thread over half a
 * second to make, and few of them are ever looked into.
 */
export interface FiledEvents extends EventTexts {
  readonly columns: EventColumns;
  /** With spaces between. */
  readonly ids: string;
  /** To the companies in order of id, and to the models in order of time. */
  readonly companies: References;
  readonly models: References;
  /** Where what each says of the article stands in {@link IN_ARTICLE}. */
  readonly inArticle: Uint8Array<ArrayBuffer>;
}

/** What events refer to. */
export type EventReferents = Pick<DatedRecords, 'categories' | 'companies' | 'models'>;

export const IN_ARTICLE = [undefined, true, false] as const;

/** Finds the texts of events, and takes down what is asked of all of them. */
export function fileEvents(
  events: readonly AtlasEvent[],
  { categories, companies, models }: EventReferents,
  texts: TextFinder,
): FiledEvents {
  const ids: string[] = [];
  const toCompanies = referenceList(companies);
  const toModels = referenceList(models);
  const inArticle = new Uint8Array(events.length);
  events.forEach((event, index) => {
    texts.add(event);
    ids.push(event.id);
    toCompanies.add(event.companies);
    toModels.add(event.models);
    inArticle[index] = IN_ARTICLE.indexOf(event.inArticle);
  });
  return {
    ...texts.found(),
    columns: eventColumns({ events, categories }),
    ids: ids.join(' '),
    companies: toCompanies.made(),
    models: toModels.made(),
    inArticle,
  };
}

/** The facets of filed events, counted by their columns. */
export function facetsOfEvents(
  { columns, companies }: FiledEvents,
  records: EventReferents,
): Facets['events'] {
  const { starts, ends } = columns;
  const inCategories = {
    offsets: new Uint32Array(starts.length + 1).map((_, index) => index),
    targets: columns.categories,
  };
  const spansBy = (list: readonly { readonly id: string }[], references: References) =>
    spansByOption(
      list.map(({ id }) => id),
      references,
      { starts, ends, gone: null },
    );
  return {
    category: spansBy(records.categories, inCategories),
    company: spansBy(records.companies, companies),
  };
}

function referenceList(list: readonly { readonly id: string }[]) {
  const places = new Map(list.map(({ id }, index) => [id, index]));
  const offsets = [0];
  const targets: number[] = [];
  return {
    add: (ids: readonly string[]) => {
      for (const id of ids) {
        const place = places.get(id);
        if (place !== undefined) targets.push(place);
      }
      offsets.push(targets.length);
    },
    made: (): References => ({
      offsets: new Uint32Array(offsets),
      targets: new Uint32Array(targets),
    }),
  };
}
