import { lazy } from 'react';
import { replay } from '../../i18n/messages/replay';
import { useMessages } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';
import type { ViewProps } from '../../state/viewProps';
import { EmbeddedChain } from './EmbeddedChain';
import { NeighbourhoodBar } from './NeighbourhoodBar';
import { NetworkChart } from './NetworkChart';
import { NetworkOffer } from './NetworkOffer';
import { NetworkReplay } from './NetworkReplay';
import { useKeptFocus } from './useKeptFocus';
import { useNetworkAnswers } from './useNetworkAnswers';
import './networkAnswers.css';

const NetworkTable = lazy(async () => ({
  default: (await import('./NetworkTable')).NetworkTable,
}));
const NetworkMatrix = lazy(async () => ({
  default: (await import('./NetworkMatrix')).NetworkMatrix,
}));
const NetworkMonths = lazy(async () => ({
  default: (await import('./NetworkMonths')).NetworkMonths,
}));

const DRAWINGS = {
  chart: NetworkChart,
  table: NetworkTable,
  matrix: NetworkMatrix,
  months: NetworkMonths,
  rank: NetworkChart,
  compare: NetworkChart,
} as const;

/** The ties between companies as a picture, a matrix, month by month or a list, and what can be asked of them. */
export function NetworkView(props: ViewProps) {
  const t = useMessages(replay);
  const as = useView((state) => state.as);
  const embed = useView((state) => state.embed);
  const { atlas, shown } = props;
  const { button, answers } = useNetworkAnswers(props);
  const Drawing = DRAWINGS[as];
  useKeptFocus();
  return (
    <>
      {embed ? (
        <EmbeddedChain atlas={atlas} shown={shown} />
      ) : (
        <>
          <NetworkReplay atlas={atlas} aside={button}>
            <NetworkOffer relations={shown.relations} as={as} />
          </NetworkReplay>
          <NeighbourhoodBar atlas={atlas} shown={shown} />
          {answers}
        </>
      )}
      {shown.relations.length === 0 && as !== 'months' && (
        <p className="network-none">{t.noTies}</p>
      )}
      <Drawing {...props} />
    </>
  );
}
