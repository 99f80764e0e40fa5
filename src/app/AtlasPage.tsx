import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { Atlas } from '../data/atlas';
import { datasetLink } from '../data/datasetAddress';
import { formatDay } from '../i18n/formatDate';
import { shell } from '../i18n/messages/shell';
import { inLanguage } from '../i18n/text';
import { useLanguage, useMessages } from '../i18n/useLanguage';
import { dayFromIso } from '../geometry/utcDay';
import { resolveState } from '../state/resolveState';
import { useShown } from '../state/useShown';
import { formatUrl, leftOutOfLink } from '../state/urlCodec';
import { useView, useViewStore } from '../state/useView';
import { lazyPart } from '../ui/lazyPart';
import { partQuery, usePart } from '../ui/usePart';
import { useDetailFocus } from './detail/useDetailFocus';
import { FilterBar } from './FilterBar';
import { Stage } from './Stage';
import { StatusBar } from './StatusBar';
import { useSearchAhead } from './useSearchAhead';

const DetailPanel = lazyPart(async () => (await import('./detail/DetailPanel')).DetailPanel, {
  name: 'details',
  frame: (words: ReactNode) => (
    <aside className="detail" aria-busy={words === null}>
      {words}
    </aside>
  ),
});

const ForeignDataBanner = lazyPart(
  async () => (await import('./ForeignDataBanner')).ForeignDataBanner,
  { name: 'dataNotice' },
);

/** The words for items come with the detail, which the first drawing does without. */
const itemTitleQuery = partQuery(async () => (await import('./detail/items')).itemTitle);

const LinkNotice = lazyPart(async () => (await import('./LinkNotice')).LinkNotice, {
  name: 'linkNotice',
});

/**
 * The atlas once its dataset is there and its link holds no id that this does not have: by such a filter nothing would be
 * shown, and the page would say so before it drew what the rest of the link asks for.
 */
export function AtlasPage({ atlas }: { readonly atlas: Atlas }) {
  const isResolved = useResolvedLink(atlas);
  const [isBegun, setIsBegun] = useState(isResolved);
  if (isResolved && !isBegun) setIsBegun(true);
  if (!isBegun) return <main id="stage" tabIndex={-1} className="page-loading" aria-busy="true" />;
  return <ResolvedPage atlas={atlas} />;
}

/** Filters, what is shown, the view and the open detail. */
function ResolvedPage({ atlas }: { readonly atlas: Atlas }) {
  const shown = useShown(atlas);
  const embed = useView((state) => state.embed);
  const address = useView((state) => state.data);
  const isOpen = useView((state) => state.select !== null);
  const isLinkCut = useView((state) => state.dropped.length > 0 || leftOutOfLink(state).length > 0);
  // What is not needed to read the view comes once that is drawn.
  const [isSettled, setIsSettled] = useState(false);
  const onSettled = useCallback(() => {
    setIsSettled(true);
  }, []);
  useDocumentTitle(atlas);
  useSearchAhead(atlas);
  const closeDetail = useDetailFocus();
  return (
    <>
      {address !== null && <ForeignDataBanner atlas={atlas} address={address} />}
      {embed ? <EmbedTitle atlas={atlas} /> : <FilterBar atlas={atlas} />}
      <div className={isOpen ? 'workspace has-detail' : 'workspace'}>
        <div className="workspace-main">
          {isLinkCut && <LinkNotice />}
          <StatusBar atlas={atlas} shown={shown} isSettled={isSettled} />
          <Stage atlas={atlas} shown={shown} onSettled={onSettled} />
        </div>
        {isOpen && <DetailPanel atlas={atlas} shown={shown} onClose={closeDetail} />}
      </div>
      {embed ? <LinkBack /> : <Colophon atlas={atlas} />}
    </>
  );
}

/**
 * Ids that the dataset does not have leave the state, with a notice, whenever a link brings some, a chapter's too; returns
 * whether there are none.
 */
function useResolvedLink(atlas: Atlas): boolean {
  const store = useViewStore();
  const isResolved = useView((state) => resolveState(state, atlas).dropped.length === 0);
  useEffect(() => {
    if (isResolved) return;
    const { state, dropped } = resolveState(store.getState(), atlas);
    store.setState({ ...state, dropped: [...store.getState().dropped, ...dropped] });
  }, [store, atlas, isResolved]);
  return isResolved;
}

function useDocumentTitle(atlas: Atlas) {
  const language = useLanguage();
  const t = useMessages(shell);
  const select = useView((state) => state.select);
  const view = useView((state) => state.view);
  const itemTitle = usePart(itemTitleQuery, select !== null);
  useEffect(() => {
    const subject = select && itemTitle?.(atlas, select, language);
    document.title = `${subject ?? t[view]} – ${inLanguage(atlas.title, language)}`;
  }, [atlas, language, select, itemTitle, view, t]);
}

/** An embed has no masthead to say what it is, so this says it to those who listen. */
function EmbedTitle({ atlas }: { readonly atlas: Atlas }) {
  const language = useLanguage();
  return (
    <header className="visually-hidden">
      <h1 dir="auto">{inLanguage(atlas.title, language)}</h1>
    </header>
  );
}

function LinkBack() {
  const t = useMessages(shell);
  const state = useView((whole) => whole);
  return (
    <footer className="link-back">
      <a href={`?${formatUrl({ ...state, embed: false })}`} target="_blank" rel="noopener">
        {t.openAtlas}
      </a>
    </footer>
  );
}

function Colophon({ atlas }: { readonly atlas: Atlas }) {
  const t = useMessages(shell);
  const language = useLanguage();
  const data = useView((state) => state.data);
  return (
    <footer className="colophon">
      <p>
        <span>{t.footer(formatDay(dayFromIso(atlas.updated) ?? 0, 'day', language))}</span>{' '}
        {data === null && <span>{t.license}</span>} <a {...datasetLink(data)}>{t.download}</a>{' '}
        <a href="THIRD-PARTY-NOTICES.txt">{t.licenses}</a>
      </p>
    </footer>
  );
}
