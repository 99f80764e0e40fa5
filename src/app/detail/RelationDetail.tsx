import type { Atlas, AtlasRelation } from '../../data/atlas';
import { companyName } from '../../data/names';
import { wordFor } from '../../i18n/catalogue';
import { formatDollars } from '../../i18n/format';
import { formatSpan } from '../../i18n/formatDate';
import { detail } from '../../i18n/messages/detail';
import { relationKinds, relationStatuses } from '../../i18n/messages/kinds';
import { inLanguage } from '../../i18n/text';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { ItemLink } from '../../state/ItemLink';

import { Facts, LinkList, Sources } from './parts';

interface RelationDetailProps {
  readonly atlas: Atlas;
  readonly relation: AtlasRelation;
}

export function RelationDetail({ atlas, relation }: RelationDetailProps) {
  const t = useMessages(detail);
  const language = useLanguage();
  const event = relation.eventId === undefined ? undefined : atlas.eventById.get(relation.eventId);
  const { amountUsd, amountNote } = relation;
  const amount = [
    amountUsd === undefined ? null : formatDollars(amountUsd, language),
    amountNote === undefined ? null : inLanguage(amountNote, language),
  ].filter((part) => part !== null);
  return (
    <>
      <p className="detail-kicker">
        {[
          wordFor(relationKinds[language], relation.kind),
          relationStatuses[language][relation.status],
          formatSpan(relation.days, language),
        ].join(' · ')}
      </p>
      <p className="detail-summary" dir="auto">
        {inLanguage(relation.summary, language)}
      </p>
      <Facts facts={[[t.amount, amount.length === 0 ? null : amount.join(' · ')]]} />
      <LinkList
        heading={t.companies}
        items={[...new Set([relation.source, relation.target])]}
        idOf={(id) => id}
        row={(id) => (
          <ItemLink item={{ type: 'company', id }}>{companyName(atlas, id, language)}</ItemLink>
        )}
      />
      <LinkList
        heading={t.showEvent}
        items={event ? [event] : []}
        idOf={({ id }) => id}
        row={({ id, title }) => (
          <ItemLink item={{ type: 'event', id }}>{inLanguage(title, language)}</ItemLink>
        )}
      />
      <Sources sources={relation.sources} />
      {relation.inArticle && <p className="detail-flag">{t.inArticle}</p>}
    </>
  );
}
