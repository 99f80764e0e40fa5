import type { ViewProps } from '../../state/viewProps';
import { useView } from '../../state/useView';
import { TimelineChart } from './TimelineChart';
import { TimelineTable } from './TimelineTable';

/** The events of the atlas along time, or the same as a table. */
export function TimelineView(props: ViewProps) {
  const as = useView((state) => state.as);
  return as === 'table' ? <TimelineTable {...props} /> : <TimelineChart {...props} />;
}
