import type { ModelRecord } from './schema';

/** Memory of common graphics cards and of unified-memory machines, GiB. */
export const CARDS_GIB = [8, 12, 16, 24, 48, 80, 128, 141] as const;
export type CardGib = (typeof CARDS_GIB)[number];

/** Bits a weight is kept in: as trained and published, and as commonly quantised. */
export const WEIGHT_BITS = [16, 8, 4] as const;
export type WeightBits = (typeof WEIGHT_BITS)[number];

/** What running takes beside the weights (activations, a short context), as a share of the weights: an assumption the page states. */
export const OVERHEAD = 0.1;

const BYTES_PER_GIB = 2 ** 30;

/** Bytes of a model's weights: every parameter is held, those a mixture leaves idle for a token too. */
export function weightBytes(params: number, bits: WeightBits): number {
  return (params * bits) / 8;
}

/** True if a model can be run on a card: open weights of known size that fit with {@link OVERHEAD}. */
export function fitsCard(
  { params, weights }: Pick<ModelRecord, 'params' | 'weights'>,
  card: CardGib,
  bits: WeightBits,
): boolean {
  if (params === null || weights !== 'open') return false;
  return weightBytes(params, bits) * (1 + OVERHEAD) <= card * BYTES_PER_GIB;
}
