import { useEffect, useRef, type ReactElement } from 'react';
import type { Atlas } from '../../data/atlas';
import type { Shown } from '../../data/filter';
import { detail } from '../../i18n/messages/detail';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { dropOfHidingFilters } from '../../state/hidingFilters';
import { countShown } from '../../state/shownChapters';
import { useView, useViewPart } from '../../state/useView';
import type { ItemRef } from '../../state/viewState';
import { seeAboveSheet } from '../../ui/seeAboveSheet';
import { CompanyDetail } from './CompanyDetail';
import { EventDetail } from './EventDetail';
import { ModelDetail } from './ModelDetail';
import { RelationDetail } from './RelationDetail';
import { itemTitle, neighboursInTime } from './items';
import { markOf } from './useDetailFocus';
import './detailSheet.css';

const HEADING_ID = 'detail-title';

interface DetailPanelProps {
  readonly atlas: Atlas;
  readonly shown: Shown;
  readonly onClose: () => void;
}

/** The open item beside the view, on a phone a sheet over its foot. */
export function DetailPanel({ atlas, shown, onClose }: DetailPanelProps) {
  const t = useMessages(detail);
  const language = useLanguage();
  const item = useView((state) => state.select);
  const view = useView((state) => state.view);
  const choose = useView((state) => state.choose);
  const drop = useViewPart((state) => dropOfHidingFilters(atlas, state));
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    panel.current?.scrollTo({ top: 0 });
    // The link that led here went with the item before; its focus goes on at the heading.
    if (!isFirst.current && document.activeElement === document.body) heading.current?.focus();
    isFirst.current = false;
  }, [item?.type, item?.id]);
  useEffect(() => {
    if (item !== null) seeAboveSheet(markOf(item));
  }, [item]);
  if (item === null) return null;
  const title = itemTitle(atlas, item, language);
  if (title === null) return null;
  return (
    <aside ref={panel} className="detail" aria-labelledby={HEADING_ID}>
      <div className="detail-bar">
        <TimeSteps atlas={atlas} item={item} />
        <button
          type="button"
          className="button quiet"
          aria-label={t.close}
          title={t.close}
          onClick={onClose}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <h2 ref={heading} id={HEADING_ID} dir="auto" tabIndex={-1}>
        {title}
      </h2>
      {drop !== null && (
        <p className="detail-hidden">
          <span>{t.hidden(countShown(view, atlas, shown))}</span>{' '}
          <button
            type="button"
            className="button"
            onClick={() => {
              choose(drop);
              // The button goes with what it says.
              heading.current?.focus();
            }}
          >
            {t.show}
          </button>
        </p>
      )}
      {bodyOf(atlas, item)}
    </aside>
  );
}

function bodyOf(atlas: Atlas, { type, id }: ItemRef): ReactElement | undefined {
  switch (type) {
    case 'event': {
      const event = atlas.eventById.get(id);
      return event && <EventDetail atlas={atlas} event={event} />;
    }
    case 'company': {
      const company = atlas.companyById.get(id);
      return company && <CompanyDetail atlas={atlas} company={company} />;
    }
    case 'relation': {
      const relation = atlas.relationById.get(id);
      return relation && <RelationDetail atlas={atlas} relation={relation} />;
    }
    case 'model': {
      const model = atlas.modelById.get(id);
      return model && <ModelDetail atlas={atlas} model={model} />;
    }
  }
}

/** Steps to the item of the same type just before and after in time. */
function TimeSteps({ atlas, item }: { readonly atlas: Atlas; readonly item: ItemRef }) {
  const t = useMessages(detail);
  const language = useLanguage();
  const open = useView((state) => state.open);
  const { previous, next } = neighboursInTime(atlas, item);
  const step = (target: ItemRef | null, words: string, nameOf: (title: string) => string) =>
    target && (
      <button
        type="button"
        className="button quiet"
        aria-label={nameOf(itemTitle(atlas, target, language) ?? '')}
        onClick={() => {
          open(target);
        }}
      >
        {words}
      </button>
    );
  return (
    <div className="detail-steps">
      {step(previous, `← ${t.previous}`, t.previousIs)}
      {step(next, `${t.next} →`, t.nextIs)}
    </div>
  );
}
