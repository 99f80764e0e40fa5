import { useView } from '../../state/useView';
import type { ViewProps } from '../../state/viewProps';
import { ModelsChart } from './ModelsChart';
import { ModelsTable } from './ModelsTable';
import './models.css';

/** The models of the atlas by size over release date, or the same as a table. */
export function ModelsView(props: ViewProps) {
  const as = useView((state) => state.as);
  return as === 'table' ? <ModelsTable {...props} /> : <ModelsChart {...props} />;
}
