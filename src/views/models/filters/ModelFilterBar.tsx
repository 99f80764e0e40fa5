import { useState } from 'react';
import type { Atlas, AtlasModel } from '../../../data/atlas';
import { MODEL_FACETS } from '../../../data/modelFilter';
import { MODALITIES, PARAMS_STATUSES, WEIGHTS } from '../../../data/modelKinds';
import { modalities } from '../../../i18n/messages/modalities';
import { disclosures, weightsKinds } from '../../../i18n/messages/modelKinds';
import { models as messages } from '../../../i18n/messages/models';
import { useMessages } from '../../../i18n/useLanguage';
import { useTimelessFilters } from '../../../state/useShown';
import { Menu } from '../../../ui/Menu';
import { FacetOptions } from './FacetOptions';
import { LicenceOptions } from './LicenceOptions';
import { MemoryFilter } from './MemoryFilter';
import { SizeBrush } from './SizeBrush';
import './modelFilters.css';

interface ModelFilterBarProps {
  readonly atlas: Atlas;
  /** What all filters leave. */
  readonly shown: readonly AtlasModel[];
}

/** The models' own filters, each option with what choosing it would leave; folded on a phone. */
export function ModelFilterBar({ atlas, shown }: ModelFilterBarProps) {
  const t = useMessages(messages);
  const filters = useTimelessFilters();
  const [unfolded, setUnfolded] = useState(false);
  const names = {
    modality: useMessages(modalities),
    weights: useMessages(weightsKinds),
    disclosure: useMessages(disclosures),
  };
  const { modality, weights, disclosure, licence, size, fits } = filters;
  const active =
    MODEL_FACETS.reduce((sum, facet) => sum + filters[facet].length, 0) +
    Number(size !== null) +
    Number(fits !== null);
  return (
    <section
      aria-label={t.modelFilters}
      className={unfolded ? 'model-filters unfolded' : 'model-filters'}
    >
      <button
        type="button"
        className="button model-filters-unfold"
        aria-expanded={unfolded}
        onClick={() => {
          setUnfolded(!unfolded);
        }}
      >
        {t.filterModels(active)}
      </button>
      <div className="model-filters-body">
        <Menu name={t.modality} chosen={modality.length}>
          <FacetOptions
            atlas={atlas}
            facet="modality"
            options={MODALITIES.map((id) => ({ id, name: names.modality[id] }))}
          />
        </Menu>
        <Menu name={t.weights} chosen={weights.length}>
          <FacetOptions
            atlas={atlas}
            facet="weights"
            options={WEIGHTS.map((id) => ({ id, name: names.weights[id] }))}
          />
        </Menu>
        <Menu name={t.disclosure} chosen={disclosure.length}>
          <FacetOptions
            atlas={atlas}
            facet="disclosure"
            options={PARAMS_STATUSES.map((id) => ({ id, name: names.disclosure[id] }))}
          />
        </Menu>
        <Menu name={t.licence} chosen={licence.length}>
          <LicenceOptions atlas={atlas} />
        </Menu>
        <Menu name={t.sizeRange} chosen={size === null ? 0 : 1}>
          <SizeBrush atlas={atlas} />
        </Menu>
        <MemoryFilter models={shown} />
      </div>
    </section>
  );
}
