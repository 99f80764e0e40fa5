import type { AtlasModel } from '../../data/atlas';
import type { Modality } from '../../data/modelKinds';

/** What of the drawing's signs occurs in it, and so has to be explained. */
export interface Legend {
  readonly present: ReadonlySet<Modality>;
  readonly hasMixtures: boolean;
  readonly hasFamilies: boolean;
  readonly hasEstimates: boolean;
  /** Sizes that others report as an interval. */
  readonly hasReports: boolean;
  /** Dates known to a month or a year only. */
  readonly hasLooseDates: boolean;
}

export function legendOf(models: readonly AtlasModel[]): Legend {
  return {
    present: new Set(models.map(({ modality }) => modality)),
    hasMixtures: models.some(({ activeParams }) => activeParams !== undefined),
    hasFamilies: models.some(({ otherSizes = [] }) => otherSizes.length > 0),
    hasEstimates: models.some(({ paramsStatus }) => paramsStatus === 'estimated'),
    hasReports: models.some(({ paramsEstimate }) => paramsEstimate !== undefined),
    hasLooseDates: models.some(({ days }) => days.precision !== 'day'),
  };
}
