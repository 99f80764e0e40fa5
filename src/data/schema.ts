import * as v from 'valibot';
import { parseEdtf } from './edtf';
import { MODALITIES, PARAMS_STATUSES, WEIGHTS } from './modelKinds';

/**
 * The dataset format, version 1: the only description of it. TypeScript types, the check of the shipped file and of a
 * reader's own file, and the published JSON Schema all come from here.
 */
export const SCHEMA_VERSION = 1;

/** More would be neither told apart by colour nor by position. */
export const MAX_CATEGORIES = 12;

/** What a value has to be; the message catalogues say it in words. */
export type Expectation =
  | 'id'
  | 'kind'
  | 'words'
  | 'text'
  | 'webAddress'
  | 'count'
  | 'amount'
  | 'date'
  | 'day'
  | 'color'
  | 'country'
  | 'sources'
  | 'link'
  | 'categories'
  | 'dataset';

const expectation = (name: Expectation) => name;

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, expectation('id')));
const kind = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, expectation('kind')));
const words = v.pipe(v.string(), v.regex(/\S/, expectation('words')));
const text = v.union([words, v.strictObject({ en: words, zh: words })], expectation('text'));
const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/, expectation('webAddress')));
const count = v.pipe(
  v.number(),
  v.integer(expectation('count')),
  v.minValue(1, expectation('count')),
);
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?~?$/, expectation('date')),
  v.check((value) => parseEdtf(value) !== null, expectation('date')),
);
const isoDay = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, expectation('day')),
  v.check((value) => parseEdtf(value) !== null, expectation('day')),
);

const sourceSchema = v.strictObject({ title: words, publisher: words, url: webAddress });
const sources = v.pipe(v.array(sourceSchema), v.minLength(1, expectation('sources')));

const categorySchema = v.strictObject({
  id,
  name: text,
  color: v.exactOptional(v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/, expectation('color')))),
});

const companySchema = v.strictObject({
  id,
  name: text,
  kind,
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2,3}$/, expectation('country'))),
  founded: v.exactOptional(v.pipe(v.number(), v.integer())),
  url: v.exactOptional(webAddress),
});

const eventSchema = v.strictObject({
  id,
  date,
  endDate: v.exactOptional(date),
  category: id,
  kind,
  importance: v.picklist([1, 2, 3]),
  title: text,
  summary: text,
  companies: v.array(id),
  models: v.array(id),
  tags: v.array(words),
  inArticle: v.exactOptional(v.boolean()),
  articleNote: v.exactOptional(text),
  jurisdiction: v.exactOptional(words),
  instrument: v.exactOptional(kind),
  sources,
});

const relationSchema = v.strictObject({
  id,
  source: id,
  target: id,
  kind,
  category: id,
  date,
  endDate: v.exactOptional(date),
  directed: v.boolean(),
  status: v.picklist(['announced', 'active', 'completed', 'pending', 'abandoned']),
  amountUsd: v.exactOptional(v.pipe(v.number(), v.minValue(0, expectation('amount')))),
  amountNote: v.exactOptional(text),
  summary: text,
  eventId: v.exactOptional(id),
  inArticle: v.exactOptional(v.boolean()),
  sources,
});

/** What decides the memory that one size of a model takes to run, from its published configuration. */
const configurationSchema = v.strictObject({
  /** Which size it is of: the model's `params` or one of its `otherSizes`. */
  params: count,
  /** The number of parameters the configuration gives, to the last one: makers round theirs. */
  exactParams: v.exactOptional(count),
  layers: count,
  /** Heads that keep keys and values; fewer than the heads that ask where those share. */
  keyValueHeads: count,
  headSize: count,
  source: sourceSchema,
});

const modelSchema = v.strictObject({
  id,
  name: words,
  companies: v.array(id),
  date,
  modality: v.picklist(MODALITIES),
  params: v.nullable(count),
  activeParams: v.exactOptional(count),
  otherSizes: v.exactOptional(v.array(count)),
  paramsStatus: v.picklist(PARAMS_STATUSES),
  paramsNote: v.exactOptional(text),
  /** What someone other than the maker, or the maker vaguely, says of a size that is not disclosed. */
  paramsEstimate: v.exactOptional(v.strictObject({ low: count, high: count, by: sourceSchema })),
  trainingTokens: v.exactOptional(count),
  contextTokens: v.exactOptional(count),
  architecture: v.picklist(['dense', 'moe', 'diffusion', 'other', 'unknown']),
  configurations: v.exactOptional(v.array(configurationSchema)),
  weights: v.picklist(WEIGHTS),
  license: v.exactOptional(words),
  baseModel: v.exactOptional(id),
  inArticle: v.exactOptional(v.boolean()),
  articleNote: v.exactOptional(text),
  sources,
});

/** A model that stands for a step of a development, and how it worked in a few words. */
const milestoneSchema = v.strictObject({ model: id, method: text });

const chapterSchema = v.strictObject({
  id,
  title: text,
  text,
  milestones: v.exactOptional(v.array(milestoneSchema)),
  link: v.pipe(v.string(), v.startsWith('?', expectation('link'))),
});

const rangeSchema = v.strictObject({ from: isoDay, to: isoDay });

/** Everything but the records, so that one broken record need not spoil the rest. */
export const datasetHeadSchema = v.object({
  schemaVersion: v.literal(SCHEMA_VERSION),
  id,
  title: text,
  description: text,
  updated: isoDay,
  license: words,
  range: rangeSchema,
});

export const recordSchemas = {
  categories: categorySchema,
  companies: companySchema,
  events: eventSchema,
  relations: relationSchema,
  models: modelSchema,
  chapters: chapterSchema,
} as const;

export const datasetSchema = v.strictObject({
  ...datasetHeadSchema.entries,
  categories: v.pipe(
    v.array(categorySchema),
    v.minLength(1, expectation('categories')),
    v.maxLength(MAX_CATEGORIES, expectation('categories')),
  ),
  companies: v.array(companySchema),
  events: v.array(eventSchema),
  relations: v.array(relationSchema),
  models: v.array(modelSchema),
  chapters: v.exactOptional(v.array(chapterSchema)),
});

export type Text = v.InferOutput<typeof text>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Category = v.InferOutput<typeof categorySchema>;
export type Company = v.InferOutput<typeof companySchema>;
export type EventRecord = v.InferOutput<typeof eventSchema>;
export type RelationRecord = v.InferOutput<typeof relationSchema>;
export type ModelRecord = v.InferOutput<typeof modelSchema>;
export type Chapter = v.InferOutput<typeof chapterSchema>;
export type Dataset = v.InferOutput<typeof datasetSchema>;
export type Configuration = v.InferOutput<typeof configurationSchema>;
