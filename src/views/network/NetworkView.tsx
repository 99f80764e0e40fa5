import { useView } from '../../state/useView';
import type { ViewProps } from '../../state/viewProps';
import { NetworkChart } from './NetworkChart';
import { NetworkTable } from './NetworkTable';

/** The ties between companies as a drawing, or the same as a table. */
export function NetworkView(props: ViewProps) {
  const as = useView((state) => state.as);
  return as === 'table' ? <NetworkTable {...props} /> : <NetworkChart {...props} />;
}
