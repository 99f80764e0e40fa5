import type { AtlasModel } from '../../data/atlas';
import { colorOfModality, pathOfModality } from './symbols';

/** A model's mark: its modality by shape and colour, hollow where its size is an estimate. */
export function ModelSymbol({ model }: { readonly model: AtlasModel }) {
  const hollow = model.paramsStatus === 'estimated';
  return (
    <svg
      viewBox="-7 -7 14 14"
      aria-hidden="true"
      style={{ color: colorOfModality(model.modality) }}
    >
      <path
        className={hollow ? 'models-symbol hollow' : 'models-symbol'}
        d={pathOfModality(model.modality)}
      />
    </svg>
  );
}
