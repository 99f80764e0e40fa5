import { useState, type ReactElement, type ReactNode } from 'react';
import type { DaySpan } from '../../data/edtf';
import type { Source } from '../../data/schema';
import { formatSpan } from '../../i18n/formatDate';
import { detail } from '../../i18n/messages/detail';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { ItemLink } from '../../state/ItemLink';
import type { ItemRef } from '../../state/viewState';
import { OutsideLink } from '../../ui/OutsideLink';

interface SectionProps {
  readonly heading: string;
  readonly children: ReactElement | readonly (ReactElement | false)[];
}

function Section({ heading, children }: SectionProps) {
  return (
    <section className="detail-section">
      <h3>{heading}</h3>
      {children}
    </section>
  );
}

interface DatedLinkProps {
  readonly item: ItemRef;
  readonly days: DaySpan;
  readonly children: string;
}

/** A row of a list: what happened, and when. */
export function DatedLink({ item, days, children }: DatedLinkProps) {
  const language = useLanguage();
  return (
    <>
      <ItemLink item={item}>{children}</ItemLink>
      <span className="publisher">{` ${formatSpan(days, language)}`}</span>
    </>
  );
}

interface LinkListProps<T> {
  readonly heading: string;
  readonly items: readonly T[];
  readonly idOf: (item: T) => string;
  readonly row: (item: T) => ReactNode;
}

const MOST_AT_FIRST = 12;

/** A headed list that shows its first rows and unfolds the rest; nothing at all if it is empty. */
export function LinkList<T>({ heading, items, idOf, row }: LinkListProps<T>) {
  const t = useMessages(detail);
  const [unfolded, setUnfolded] = useState(false);
  if (items.length === 0) return null;
  const listed = unfolded ? items : items.slice(0, MOST_AT_FIRST);
  return (
    <Section heading={heading}>
      <ul className="detail-list">
        {listed.map((item) => (
          <li key={idOf(item)}>{row(item)}</li>
        ))}
      </ul>
      {listed.length < items.length && (
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            setUnfolded(true);
          }}
        >
          {t.more(items.length - listed.length)}
        </button>
      )}
    </Section>
  );
}

/** The sources of a record, with their publishers. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const t = useMessages(detail);
  return (
    <Section heading={t.sources}>
      <ol className="detail-list detail-sources">
        {sources.map(({ title, publisher, url }) => (
          <li key={url}>
            <OutsideLink href={url}>{title}</OutsideLink>
            <bdi className="publisher">{` ${publisher}`}</bdi>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Where the article says something else than the primary sources. */
export function ArticleNote({ note }: { readonly note: string | null }) {
  const t = useMessages(detail);
  if (note === null) return null;
  return (
    <p className="article-note">
      <strong>{t.articleNote}</strong> <bdi>{note}</bdi>
    </p>
  );
}

/** Facts as name and value; those without a value are left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) {
  const known = facts.filter(([, value]) => value !== null && value !== undefined);
  if (known.length === 0) return null;
  return (
    <dl className="detail-facts">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
