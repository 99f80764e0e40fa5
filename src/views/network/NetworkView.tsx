import { useView } from '../../state/useView';
import type { ViewProps } from '../../state/viewProps';
import { NetworkAnswers } from './NetworkAnswers';
import { NetworkChart } from './NetworkChart';
import { NetworkTable } from './NetworkTable';

/** The ties between companies as a drawing, or the same as a table. */
export function NetworkView(props: ViewProps) {
  const as = useView((state) => state.as);
  const embed = useView((state) => state.embed);
  if (as === 'table') return <NetworkTable {...props} />;
  return (
    <>
      {!embed && <NetworkAnswers atlas={props.atlas} shown={props.shown} />}
      <NetworkChart {...props} />
    </>
  );
}
