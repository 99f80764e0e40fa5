import type { ModelRecord } from './schema';

/** A licence as a filter names it: its id stands in links. */
export interface Licence {
  readonly id: string;
  readonly name: string;
}

/**
 * The licences of a model: its words, taken apart at commas, without the remark that they are those of the weights, which
 * is what a reader asks about. None where the dataset names none.
 */
export function licencesOf({ license }: Pick<ModelRecord, 'license'>): Licence[] {
  const names = (license ?? '').split(/,\s*/).map((part) => part.replace(/\s*\(weights\)$/, ''));
  return names.flatMap((name) => {
    const id = name
      .toLowerCase()
      .replace(/[^a-z0-9.]+/g, '-')
      .replace(/^[-.]+|-+$/g, '');
    return id === '' ? [] : [{ id, name }];
  });
}
