import { Fragment, useMemo } from 'react';
import { communitiesOf } from '../../data/communities';
import { companyName } from '../../data/names';
import { networkAnswers } from '../../i18n/messages/networkAnswers';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { ItemLink } from '../../state/ItemLink';
import { ViewLink } from '../../state/ViewLink';
import type { ViewProps } from '../../state/viewProps';

const MOST_LISTED = 8;
/** A link of many more ids would be cut off by what passes it on. */
const MOST_IN_LINK = 60;

/** The communities of the shown ties, each named by its largest member, its companies as links. */
export function CommunityAnswers({ atlas, shown }: Pick<ViewProps, 'atlas' | 'shown'>) {
  const t = useMessages(networkAnswers);
  const language = useLanguage();
  const communities = useMemo(() => communitiesOf(shown.relations), [shown]);
  const listed = communities.slice(0, MOST_LISTED);
  const comma = language === 'zh' ? '、' : ', ';
  const nameOf = (id: string) => companyName(atlas, id, language);
  return (
    <section>
      <h2>{t.communities}</h2>
      <p>{t.communitiesHow}</p>
      <ul className="network-communities">
        {listed.map((ids) => {
          const [largest = ''] = ids;
          return (
            <li key={largest}>
              <details>
                <summary>{t.community(nameOf(largest), ids.length - 1)}</summary>
                {ids.map((id, index) => (
                  <Fragment key={id}>
                    {index > 0 && <span>{comma}</span>}
                    <ItemLink item={{ type: 'company', id }}>{nameOf(id)}</ItemLink>
                  </Fragment>
                ))}
                {ids.length <= MOST_IN_LINK && (
                  <>
                    <span> · </span>
                    <ViewLink patch={{ company: ids }}>{t.onlyCommunity}</ViewLink>
                  </>
                )}
              </details>
            </li>
          );
        })}
      </ul>
      {communities.length > MOST_LISTED && <p>{t.pairs(communities.length - MOST_LISTED)}</p>}
    </section>
  );
}
