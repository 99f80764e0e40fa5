import { useView } from '../../state/useView';
import type { ViewProps } from '../../state/viewProps';
import { lazyPart } from '../../ui/lazyPart';
import { CompareTray } from './compare/CompareTray';
import { ModelFilterBar } from './filters/ModelFilterBar';
import { ModelsChart } from './ModelsChart';
import './models.css';

const ModelsTable = lazyPart(async () => (await import('./ModelsTable')).ModelsTable, {
  name: 'table',
});
const ModelsRank = lazyPart(async () => (await import('./ModelsRank')).ModelsRank, {
  name: 'ranking',
});
const ModelsCompare = lazyPart(
  async () => (await import('./compare/ModelsCompare')).ModelsCompare,
  { name: 'comparison' },
);

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
