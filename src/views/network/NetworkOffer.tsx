import type { AtlasRelation } from '../../data/atlas';
import { neighbourhood } from '../../i18n/messages/neighbourhood';
import { replay } from '../../i18n/messages/replay';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';
import { ViewLink } from '../../state/ViewLink';
import type { Drawing } from '../../state/viewState';
import { tiedCompanies } from './tiedPlaces';

/** A path can no longer be found by eye past about this many companies: https://arxiv.org/abs/2008.07944. */
const MOST_READABLE = 100;

interface NetworkOfferProps {
  readonly relations: readonly AtlasRelation[];
  readonly as: Drawing;
}

/** How to go on: what the months show, other drawings where there is more than people can read in the picture, else a company's neighbourhood. */
export function NetworkOffer({ relations, as }: NetworkOfferProps) {
  const t = useMessages(neighbourhood);
  const months = useMessages(replay);
  const comma = useLanguage() === 'zh' ? '、' : ', ';
  const isChosen = useView(({ select, around }) => select?.type === 'company' || around !== null);
  const count = tiedCompanies(relations).size;
  // In the small pictures of the months nothing can be selected.
  if (as === 'months') return <p>{months.monthsHow}</p>;
  if (isChosen) return <p>{t.chosen}</p>;
  if (as !== 'chart' || count <= MOST_READABLE) return <p>{t.choose}</p>;
  return (
    <p>
      <span>{t.tooMany(count)}</span> <ViewLink patch={{ as: 'matrix' }}>{t.asMatrix}</ViewLink>
      <span>{comma}</span>
      <ViewLink patch={{ as: 'table' }}>{t.asTable}</ViewLink>
      <span>{comma}</span>
      <ViewLink patch={{ as: 'months' }}>{t.asMonths}</ViewLink>
      <span>{t.orSelect}</span>
    </p>
  );
}
