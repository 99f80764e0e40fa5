import { lazy } from 'react';
import { useView } from '../../state/useView';
import type { ViewProps } from '../../state/viewProps';
import { CompareTray } from './compare/CompareTray';
import { ModelFilterBar } from './filters/ModelFilterBar';
import { ModelsChart } from './ModelsChart';
import './models.css';

const ModelsTable = lazy(async () => ({ default: (await import('./ModelsTable')).ModelsTable }));
const ModelsRank = lazy(async () => ({ default: (await import('./ModelsRank')).ModelsRank }));
const ModelsCompare = lazy(async () => ({
  default: (await import('./compare/ModelsCompare')).ModelsCompare,
}));

/** The models of the atlas: by size over release date, ranked, side by side, or as a table. */
export function ModelsView(props: ViewProps) {
  const as = useView((state) => state.as);
  if (as === 'compare') return <ModelsCompare {...props} />;
  return (
    <>
      <ModelFilterBar atlas={props.atlas} shown={props.shown.models} />
      {as === 'table' ? (
        <ModelsTable {...props} />
      ) : as === 'rank' ? (
        <ModelsRank {...props} />
      ) : (
        <ModelsChart {...props} />
      )}
      <CompareTray atlas={props.atlas} />
    </>
  );
}
