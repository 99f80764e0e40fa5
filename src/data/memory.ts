import type { AtlasModel } from './datedRecords';
import { sizesOf } from './modelSizes';
import type { Modality } from './modelKinds';
import type { Configuration, ModelRecord } from './schema';

/** Memory of common graphics cards and of unified-memory machines, GiB. */
export const CARDS_GIB = [8, 12, 16, 24, 48, 80, 128, 141] as const;
export type CardGib = (typeof CARDS_GIB)[number];

/** Bits a weight is kept in: as trained and published, and as commonly quantised. */
export const WEIGHT_BITS = [16, 8, 4] as const;
export type WeightBits = (typeof WEIGHT_BITS)[number];

/** Lengths of text, in tokens, that a reader may want a model to keep in mind. */
export const CONTEXTS = [2048, 4096, 8192, 16384, 32768] as const;
export type ContextLength = (typeof CONTEXTS)[number];
/** The length a cache is told for where a reader has asked for none. */
export const EXAMPLE_CONTEXT: ContextLength = 4096;

/** What running takes beside weights and cache (activations, buffers), as a share of the weights: an assumption the page states. */
export const OVERHEAD = 0.1;

const BYTES_PER_GIB = 2 ** 30;

/** What keeps a text in mind while it goes on: for the others a context says nothing. */
export const WITH_CONTEXT: readonly Modality[] = ['text', 'code', 'multimodal'];

/** Keys and values are kept as 16-bit numbers, whatever the weights are kept in. */
const BYTES_PER_CACHED_NUMBER = 2;

/** What a model is to run on and how; without a context, what it keeps in mind is not reckoned. */
export interface Machine {
  readonly fits: CardGib;
  readonly bits: WeightBits;
  readonly context: ContextLength | null;
}

/** The memory one size of a model takes to run, in bytes. */
export interface MemoryNeed {
  /** The size as its maker names it. */
  readonly params: number;
  readonly weights: number;
  /** Null where a context is asked for and the configuration is not known. */
  readonly cache: number | null;
  /** Weights, {@link OVERHEAD} and the cache as far as it is known. */
  readonly total: number;
}

/** Bytes of a model's weights: every parameter is held, those a mixture leaves idle for a token too. */
export function weightBytes(params: number, bits: WeightBits): number {
  return (params * bits) / 8;
}

/**
 * Bytes of the keys and values that are kept for each token of the context, in every layer; Kwon et al. 2023,
 * https://arxiv.org/abs/2309.06180, section 3. A model that only looks back over a window would get by with less.
 */
export function cacheBytes(
  { layers, keyValueHeads, headSize }: Omit<Configuration, 'params' | 'source'>,
  context: number,
): number {
  return 2 * layers * keyValueHeads * headSize * BYTES_PER_CACHED_NUMBER * context;
}

/** The share of a card's memory that so many bytes are. */
export function shareOfCard(bytes: number, card: CardGib): number {
  return bytes / (card * BYTES_PER_GIB);
}

/** What one size of a model takes to run; the parameters are counted to the last where its configuration is known. */
export function memoryNeed(
  { configurations }: Pick<ModelRecord, 'configurations'>,
  params: number,
  bits: WeightBits,
  context: number | null,
): MemoryNeed {
  const configuration = configurations?.find((known) => known.params === params);
  const weights = weightBytes(configuration?.exactParams ?? params, bits);
  const cached = configuration ? cacheBytes(configuration, context ?? 0) : null;
  const cache = context === null ? 0 : cached;
  return { params, weights, cache, total: weights * (1 + OVERHEAD) + (cache ?? 0) };
}

export type Runnable = Pick<
  AtlasModel,
  'params' | 'otherSizes' | 'weights' | 'modality' | 'longestContext' | 'configurations'
>;

/**
 * The largest size of a model that runs on a machine; null if none does, if its weights are not open, or if it is
 * not known to keep so long a text in mind.
 */
export function largestFitting(
  model: Runnable,
  { fits, bits, context }: Machine,
): MemoryNeed | null {
  if (model.weights !== 'open' || !isMadeFor(model, context)) return null;
  const needs = sizesOf(model).map((params) => memoryNeed(model, params, bits, context));
  return needs.find(({ total }) => shareOfCard(total, fits) <= 1) ?? null;
}

/** Whether a model is known to keep so long a context in mind; true of all where none is asked for. */
export function isMadeFor(
  { modality, longestContext = 0 }: Runnable,
  context: number | null,
): boolean {
  return context === null || (WITH_CONTEXT.includes(modality) && longestContext >= context);
}
