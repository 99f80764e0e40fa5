import { isoFromDay } from '../../geometry/utcDay';
import type { Atlas, AtlasEvent } from '../atlas';
import { checkDataset } from '../checkDataset';
import type { Shown } from '../filter';
import { recordSchemas, type Dataset, type EventRecord } from '../schema';

/**
 * What is shown as a dataset of its own, with the companies it names, that any atlas of the format opens. What a record
 * says of one that is not shown goes with that one; the story, which speaks of the whole, stays only with the whole.
 */
export function datasetOf(atlas: Atlas, shown: Shown): Dataset {
  const { events, relations, models } = shown;
  const isWhole =
    events.length === atlas.events.length &&
    relations.length === atlas.relations.length &&
    models.length === atlas.models.length;
  const named = new Set([
    ...events.flatMap(({ companies }) => companies),
    ...relations.flatMap(({ source, target }) => [source, target]),
    ...models.flatMap(({ companies }) => companies),
  ]);
  const selection = {
    schemaVersion: 1,
    id: atlas.id,
    title: atlas.title,
    description: atlas.description,
    updated: atlas.updated,
    license: atlas.license,
    range: { from: isoFromDay(atlas.range.start), to: isoFromDay(atlas.range.end - 1) },
    categories: atlas.categories,
    companies: isWhole ? atlas.companies : atlas.companies.filter(({ id }) => named.has(id)),
    events: events.map(eventRecord),
    relations: relations.map((tie) => without(tie, 'days')),
    models: models.map((model) => without(model, 'days', 'categories', 'longestContext')),
    ...(isWhole && atlas.chapters.length > 0 && { chapters: atlas.chapters }),
  };
  // The check leaves out references that lead nowhere, which is all that can be wrong here.
  const { dataset } = checkDataset(selection);
  if (dataset === null) throw new Error('an atlas has the frame of a dataset');
  return dataset;
}

/** An event as the file has it; asked field by field, for one that is read on demand lists none. */
function eventRecord(event: AtlasEvent): object {
  const fields = Object.keys(recordSchemas.events.entries) as (keyof EventRecord)[];
  return Object.fromEntries(
    fields.flatMap((field) => (event[field] === undefined ? [] : [[field, event[field]]])),
  );
}

/** A record as the file has it, without what reading added to it. */
function without(record: object, ...added: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !added.includes(field)));
}
