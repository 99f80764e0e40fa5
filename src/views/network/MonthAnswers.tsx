import { Fragment, useMemo } from 'react';
import { mostFirst } from '../../data/mostFirst';
import { companyName } from '../../data/names';
import { isoFromDay } from '../../geometry/utcDay';
import { formatDay } from '../../i18n/formatDate';
import { networkAnswers } from '../../i18n/messages/networkAnswers';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { ItemLink } from '../../state/ItemLink';
import { ViewLink } from '../../state/ViewLink';
import type { ViewProps } from '../../state/viewProps';
import { degrees } from './picture';
import { monthsOf } from './replay';
import { useMatchedTies } from './useMatchedTies';

const MOST_NAMED = 3;

/** Who the ties of each month concern most; each month is a link to its ties. */
export function MonthAnswers({ atlas }: Pick<ViewProps, 'atlas'>) {
  const t = useMessages(networkAnswers);
  const language = useLanguage();
  const ties = useMatchedTies(atlas);
  const busiest = useMemo(
    () =>
      monthsOf(atlas.range).map((month) => {
        const begun = ties.filter(
          ({ days }) => days.start >= month.start && days.start < month.end,
        );
        return { month, ranked: mostFirst(degrees(begun)).slice(0, MOST_NAMED) };
      }),
    [atlas, ties],
  );
  const [colon, comma] = language === 'zh' ? ['：', '、'] : [': ', ', '];
  return (
    <section>
      <h2>{t.byMonth}</h2>
      <ul className="network-busiest">
        {busiest.map(
          ({ month: { start, end }, ranked }) =>
            ranked.length > 0 && (
              <li key={start}>
                <ViewLink patch={{ from: isoFromDay(start), to: isoFromDay(end - 1) }}>
                  {formatDay(start, 'month', language)}
                </ViewLink>
                <span>{colon}</span>
                {ranked.map(([id, count], index) => (
                  <Fragment key={id}>
                    {index > 0 && <span>{comma}</span>}
                    <ItemLink item={{ type: 'company', id }}>
                      {t.tiesOf(companyName(atlas, id, language), count)}
                    </ItemLink>
                  </Fragment>
                ))}
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
