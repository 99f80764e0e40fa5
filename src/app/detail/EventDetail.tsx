import type { Atlas, AtlasEvent } from '../../data/atlas';
import { companyName } from '../../data/names';
import { wordFor } from '../../i18n/catalogue';
import { formatSpan } from '../../i18n/formatDate';
import { detail } from '../../i18n/messages/detail';
import { instruments } from '../../i18n/messages/instruments';
import { eventKinds } from '../../i18n/messages/kinds';
import { inLanguage } from '../../i18n/text';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { ItemLink } from '../../state/ItemLink';
import { categoryColor } from '../../theme/colors';
import { relationTitle } from './items';
import { ArticleNote, Facts, LinkList, Sources } from './parts';

interface EventDetailProps {
  readonly atlas: Atlas;
  readonly event: AtlasEvent;
}

export function EventDetail({ atlas, event }: EventDetailProps) {
  const t = useMessages(detail);
  const language = useLanguage();
  const category = atlas.categoryById.get(event.category);
  const ties = atlas.relations.filter((relation) => relation.eventId === event.id);
  return (
    <>
      <p className="detail-kicker">
        <span
          className="option-swatch"
          style={{ background: categoryColor(atlas.categories, event.category) }}
          aria-hidden="true"
        />
        <bdi>
          {[
            inLanguage(category?.name ?? event.category, language),
            wordFor(eventKinds[language], event.kind),
            formatSpan(event.days, language),
            event.jurisdiction,
          ]
            .filter((part) => part !== undefined)
            .join(' · ')}
        </bdi>
      </p>
      <p className="detail-summary" dir="auto">
        {inLanguage(event.summary, language)}
      </p>
      <Facts
        facts={[
          [t.instrument, event.instrument && wordFor(instruments[language], event.instrument)],
          [t.tags, event.tags.length === 0 ? null : event.tags.join(' · ')],
        ]}
      />
      <ArticleNote note={event.articleNote ? inLanguage(event.articleNote, language) : null} />
      <LinkList
        heading={t.companies}
        items={event.companies}
        idOf={(id) => id}
        row={(id) => (
          <ItemLink item={{ type: 'company', id }}>{companyName(atlas, id, language)}</ItemLink>
        )}
      />
      <LinkList
        heading={t.models}
        items={event.models}
        idOf={(id) => id}
        row={(id) => (
          <ItemLink item={{ type: 'model', id }}>{atlas.modelById.get(id)?.name ?? id}</ItemLink>
        )}
      />
      <LinkList
        heading={t.ties}
        items={ties}
        idOf={({ id }) => id}
        row={(tie) => (
          <ItemLink item={{ type: 'relation', id: tie.id }}>
            {relationTitle(atlas, tie, language)}
          </ItemLink>
        )}
      />
      <Sources sources={event.sources} />
      {event.inArticle && <p className="detail-flag">{t.inArticle}</p>}
    </>
  );
}
