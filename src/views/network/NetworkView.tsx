import { companyName } from '../../data/names';
import { replay } from '../../i18n/messages/replay';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { useNeighbourhood } from '../../state/useShown';
import { useView } from '../../state/useView';
import type { ViewProps } from '../../state/viewProps';
import { lazyPart } from '../../ui/lazyPart';
import { EmbeddedChain } from './EmbeddedChain';
import { NeighbourhoodBar } from './NeighbourhoodBar';
import { NetworkChart } from './NetworkChart';
import { NetworkOffer } from './NetworkOffer';
import { NetworkReplay } from './NetworkReplay';
import { useKeptFocus } from './useKeptFocus';
import { useNetworkAnswers } from './useNetworkAnswers';
import './networkAnswers.css';

const NetworkTable = lazyPart(async () => (await import('./NetworkTable')).NetworkTable, {
  name: 'table',
});
const NetworkMatrix = lazyPart(async () => (await import('./NetworkMatrix')).NetworkMatrix, {
  name: 'matrix',
});
const NetworkMonths = lazyPart(async () => (await import('./NetworkMonths')).NetworkMonths, {
  name: 'months',
});

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
      {shown.relations.length === 0 && as !== 'months' && <NoTies atlas={atlas} />}
      <Drawing {...props} />
    </>
  );
}

/** Why nothing is shown: another month or company would help, unless the one looked at has no tie at all. */
function NoTies({ atlas }: Pick<ViewProps, 'atlas'>) {
  const t = useMessages(replay);
  const language = useLanguage();
  const centre = useNeighbourhood()?.centre;
  const isNeverTied =
    centre !== undefined &&
    atlas.relations.every(({ source, target }) => source !== centre && target !== centre);
  return (
    <p className="network-none">
      {isNeverTied ? t.neverTied(companyName(atlas, centre, language)) : t.noTies}
    </p>
  );
}
