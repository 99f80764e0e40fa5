import type { Atlas } from '../../data/atlas';
import type { Company } from '../../data/schema';
import { UNKNOWN_COUNTRY } from '../../data/unknownCountry';
import { wordFor } from '../../i18n/catalogue';
import { countryName } from '../../i18n/countryName';
import { formatCount } from '../../i18n/format';
import { detail } from '../../i18n/messages/detail';
import { companyKinds } from '../../i18n/messages/kinds';
import { inLanguage } from '../../i18n/text';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { ItemLink } from '../../state/ItemLink';
import { useView } from '../../state/useView';
import { OutsideLink } from '../../ui/OutsideLink';
import { relationTitle } from './items';
import { DatedLink, LinkList } from './parts';

interface CompanyDetailProps {
  readonly atlas: Atlas;
  readonly company: Company;
}

export function CompanyDetail({ atlas, company }: CompanyDetailProps) {
  const t = useMessages(detail);
  const language = useLanguage();
  const change = useView((state) => state.change);
  const view = useView((state) => state.view);
  const events = atlas.eventsByCompany.get(company.id) ?? [];
  const ties = atlas.relationsByCompany.get(company.id) ?? [];
  const models = atlas.modelsByCompany.get(company.id) ?? [];
  const eventList = (
    <LinkList
      key="events"
      heading={`${t.events} (${events.length})`}
      items={events}
      idOf={({ id }) => id}
      row={(event) => (
        <DatedLink item={{ type: 'event', id: event.id }} days={event.days}>
          {inLanguage(event.title, language)}
        </DatedLink>
      )}
    />
  );
  const tieList = (
    <LinkList
      key="ties"
      heading={`${t.ties} (${ties.length})`}
      items={ties}
      idOf={({ id }) => id}
      row={(tie) => (
        <DatedLink item={{ type: 'relation', id: tie.id }} days={tie.days}>
          {relationTitle(atlas, tie, language)}
        </DatedLink>
      )}
    />
  );
  return (
    <>
      <p className="detail-kicker">
        <bdi>
          {[
            wordFor(companyKinds[language], company.kind),
            company.country !== UNKNOWN_COUNTRY && countryName(company.country, language),
            company.founded !== undefined && t.founded(company.founded),
          ]
            .filter((part) => part !== false)
            .join(' · ')}
        </bdi>
        {company.url !== undefined && (
          <>
            <span> · </span>
            <OutsideLink href={company.url}>{t.website}</OutsideLink>
          </>
        )}
      </p>
      <p>
        <button
          type="button"
          className="button"
          onClick={() => {
            change({ company: [company.id] });
          }}
        >
          {t.onlyThisCompany}
        </button>
      </p>
      {events.length + ties.length + models.length === 0 && <p>{t.nothingKnown}</p>}
      {view === 'network' ? [tieList, eventList] : [eventList, tieList]}
      <LinkList
        heading={`${t.models} (${models.length})`}
        items={models}
        idOf={({ id }) => id}
        row={(model) => (
          <>
            <ItemLink item={{ type: 'model', id: model.id }}>{model.name}</ItemLink>
            <span className="publisher">
              {model.params === null ? t.undisclosed : formatCount(model.params, language)}
            </span>
          </>
        )}
      />
    </>
  );
}
