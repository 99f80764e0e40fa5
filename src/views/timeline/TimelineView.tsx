import type { ViewProps } from '../../state/viewProps';
import { useView } from '../../state/useView';
import { lazyPart } from '../../ui/lazyPart';
import { TimelineChart } from './TimelineChart';

const TimelineTable = lazyPart(async () => (await import('./TimelineTable')).TimelineTable, {
  name: 'table',
});

/** The events of the atlas along time, or the same as a table. */
export function TimelineView(props: ViewProps) {
  const as = useView((state) => state.as);
  return as === 'table' ? (
    <TimelineTable {...props} />
  ) : (
    <TimelineChart atlas={props.atlas} onDrawn={props.onDrawn} />
  );
}
