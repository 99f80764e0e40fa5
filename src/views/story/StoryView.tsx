import { useEffect, useMemo, useRef } from 'react';
import type { Language } from '../../i18n/catalogue';
import { story } from '../../i18n/messages/story';
import { inLanguage } from '../../i18n/text';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { shownChapters, type ShownChapter } from '../../state/shownChapters';
import { useTableSort } from '../../state/useTableSort';
import { useView } from '../../state/useView';
import { ViewLink } from '../../state/ViewLink';
import type { ViewProps } from '../../state/viewProps';
import { DataTable, type Column } from '../../ui/DataTable';
import { scrollToView } from '../../ui/scrollToView';
import { MilestoneStrip } from './MilestoneStrip';
import './story.css';

/** The article's sections as chapters, or the same as a table. */
export function StoryView(props: ViewProps) {
  const as = useView((state) => state.as);
  return as === 'table' ? <StoryTable {...props} /> : <StoryChapters {...props} />;
}

function StoryChapters({ atlas, shown, onDrawn }: ViewProps) {
  const t = useMessages(story);
  const language = useLanguage();
  const current = useView((state) => state.chapter);
  const change = useView((state) => state.change);
  const list = useRef<HTMLOListElement>(null);
  const chapters = useMemo(() => shownChapters(atlas, shown), [atlas, shown]);
  useEffect(onDrawn, [onDrawn]);
  useEffect(() => {
    if (current === null) return;
    scrollToView(list.current?.querySelector('[aria-current]'), 'start');
  }, [current]);
  if (atlas.chapters.length === 0) return <p>{t.none}</p>;
  return (
    <div className="story">
      <nav aria-label={t.contents} className="story-contents">
        <ol>
          {chapters.map(({ chapter: { id, title }, number }) => (
            <li key={id} value={number}>
              <button
                type="button"
                className="link-button"
                dir="auto"
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
          {chapters.map((shownChapter) => {
            const { chapter, number } = shownChapter;
            return (
              <li
                key={chapter.id}
                value={number}
                aria-current={chapter.id === current ? 'step' : undefined}
              >
                <h2>
                  <span className="story-number">{number}</span>{' '}
                  <bdi>{inLanguage(chapter.title, language)}</bdi>
                </h2>
                <p dir="auto">{inLanguage(chapter.text, language)}</p>
                <MilestoneStrip atlas={atlas} chapter={chapter} />
                <p>
                  <ChapterLink {...shownChapter} />
                </p>
              </li>
            );
          })}
        </ol>
      </div>
    </div>
  );
}

/** Opens what a chapter speaks of: exactly its link, in the page, the language and the theme the reader is in. */
function ChapterLink({ linked, kind, count, matching }: ShownChapter) {
  const t = useMessages(story);
  const lang = useView((state) => state.lang);
  const theme = useView((state) => state.theme);
  const embed = useView((state) => state.embed);
  const data = useView((state) => state.data);
  const words = { events: t.openTimeline, relations: t.openNetwork, models: t.openModels }[kind];
  return (
    <>
      <ViewLink className="story-link" patch={{ ...linked, lang, theme, embed, data }}>
        {`${words(count)} →`}
      </ViewLink>
      {matching < count && <small className="story-matching">{t.matching(matching)}</small>}
    </>
  );
}

function StoryTable({ atlas, shown, onDrawn }: ViewProps) {
  const t = useMessages(story);
  const language = useLanguage();
  const order = useTableSort();
  useEffect(onDrawn, [onDrawn]);
  const columns = useMemo(() => tableColumns(language), [language]);
  const chapters = useMemo(() => shownChapters(atlas, shown), [atlas, shown]);
  return (
    <DataTable
      caption={t.tableCaption}
      columns={columns}
      rows={chapters}
      rowId={({ chapter }) => chapter.id}
      {...order}
      language={language}
    />
  );
}

function tableColumns(language: Language): Column<ShownChapter>[] {
  const t = story[language];
  const numberOf = ({ number }: ShownChapter) => number;
  return [
    { id: 'number', label: t.number, sortValue: numberOf, cell: numberOf, numeric: true },
    {
      id: 'title',
      label: t.title,
      sortValue: ({ chapter }) => inLanguage(chapter.title, language),
      cell: (shownChapter) => (
        <>
          <bdi>{inLanguage(shownChapter.chapter.title, language)}</bdi>
          <br />
          <ChapterLink {...shownChapter} />
        </>
      ),
    },
    {
      id: 'text',
      label: t.text,
      sortValue: ({ chapter }) => inLanguage(chapter.text, language),
      cell: ({ chapter }) => inLanguage(chapter.text, language),
    },
  ];
}
