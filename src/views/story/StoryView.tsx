import { useEffect, useMemo, useRef, type MouseEvent } from 'react';
import { applyFilters } from '../../data/filter';
import type { Chapter } from '../../data/schema';
import type { Language } from '../../i18n/catalogue';
import { story } from '../../i18n/messages/story';
import { inLanguage } from '../../i18n/text';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { windowOf } from '../../state/timeWindow';
import { formatUrl, parseUrl } from '../../state/urlCodec';
import { useView, useViewStore } from '../../state/useView';
import type { ViewProps } from '../../state/viewProps';
import { DataTable, type Column } from '../../ui/DataTable';
import { MilestoneStrip } from './MilestoneStrip';
import './story.css';

/** The article's sections as chapters, or the same as a table. */
export function StoryView(props: ViewProps) {
  const as = useView((state) => state.as);
  return as === 'table' ? <StoryTable {...props} /> : <StoryChapters {...props} />;
}

type StoryProps = Pick<ViewProps, 'atlas' | 'onDrawn'>;

function StoryChapters({ atlas, onDrawn }: StoryProps) {
  const t = useMessages(story);
  const language = useLanguage();
  const current = useView((state) => state.chapter);
  const change = useView((state) => state.change);
  const list = useRef<HTMLOListElement>(null);
  useEffect(onDrawn, [onDrawn]);
  useEffect(() => {
    if (current === null) return;
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'start' });
  }, [current]);
  if (atlas.chapters.length === 0) return <p>{t.none}</p>;
  return (
    <div className="story">
      <nav aria-label={t.contents} className="story-contents">
        <ol>
          {atlas.chapters.map(({ id, title }) => (
            <li key={id}>
              <button
                type="button"
                className="link-button"
                aria-current={id === current ? 'step' : undefined}
                onClick={() => {
                  change({ chapter: id });
                }}
              >
                {inLanguage(title, language)}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <div className="story-text">
        <p className="story-lead">{t.lead}</p>
        <ol ref={list} className="story-chapters">
          {atlas.chapters.map((chapter) => (
            <li key={chapter.id} aria-current={chapter.id === current ? 'step' : undefined}>
              <h2>{inLanguage(chapter.title, language)}</h2>
              <p>{inLanguage(chapter.text, language)}</p>
              <MilestoneStrip atlas={atlas} chapter={chapter} />
              <p>
                <ChapterLink atlas={atlas} chapter={chapter} />
              </p>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

interface ChapterLinkProps {
  readonly atlas: StoryProps['atlas'];
  readonly chapter: Chapter;
}

/** Opens what a chapter speaks of: exactly its link, in the reader's language and theme. */
function ChapterLink({ atlas, chapter }: ChapterLinkProps) {
  const t = useMessages(story);
  const store = useViewStore();
  const lang = useView((state) => state.lang);
  const theme = useView((state) => state.theme);
  const data = useView((state) => state.data);
  const linked = useMemo(() => parseUrl(chapter.link).state, [chapter]);
  const target = { ...linked, lang, theme, data };
  const words = useMemo(() => {
    const shown = applyFilters(atlas, { ...linked, window: windowOf(linked, atlas.range) });
    if (linked.view === 'network') return t.openNetwork(shown.relations.length);
    if (linked.view === 'models') return t.openModels(shown.models.length);
    return t.openTimeline(shown.events.length);
  }, [atlas, linked, t]);
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    store.getState().change(target);
  };
  return (
    <a className="story-link" href={`?${formatUrl(target)}`} onClick={onClick}>
      {words} →
    </a>
  );
}

function StoryTable({ atlas, onDrawn }: StoryProps) {
  const t = useMessages(story);
  const language = useLanguage();
  useEffect(onDrawn, [onDrawn]);
  const columns = useMemo(() => tableColumns(atlas, language), [atlas, language]);
  return (
    <DataTable
      caption={t.tableCaption}
      columns={columns}
      rows={atlas.chapters}
      rowId={({ id }) => id}
      sortedBy="number"
      language={language}
    />
  );
}

function tableColumns(atlas: StoryProps['atlas'], language: Language): Column<Chapter>[] {
  const t = story[language];
  const numberOf = (chapter: Chapter) => atlas.chapters.indexOf(chapter) + 1;
  return [
    { id: 'number', label: t.number, sortValue: numberOf, cell: numberOf, numeric: true },
    {
      id: 'title',
      label: t.title,
      sortValue: ({ title }) => inLanguage(title, language),
      cell: (chapter) => (
        <>
          {inLanguage(chapter.title, language)}
          <br />
          <ChapterLink atlas={atlas} chapter={chapter} />
        </>
      ),
    },
    {
      id: 'text',
      label: t.text,
      sortValue: ({ text }) => inLanguage(text, language),
      cell: ({ text }) => inLanguage(text, language),
    },
  ];
}
