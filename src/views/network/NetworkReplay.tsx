import { useMemo, useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { Atlas, AtlasRelation } from '../../data/atlas';
import { companyName } from '../../data/names';
import { formatDay, formatSpan } from '../../i18n/formatDate';
import { replay as messages } from '../../i18n/messages/replay';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { ItemLink } from '../../state/ItemLink';
import { useFilterWindow, useNeighbourhood } from '../../state/useShown';
import { ToolButton } from '../../ui/ToolButton';
import { MonthSlider } from './MonthSlider';
import { changeIn, newInMonths, type MonthChange } from './replay';
import { useMatchedTies } from './useMatchedTies';
import { useReducedMotion, useReplay } from './useReplay';
import './networkReplay.css';

interface NetworkReplayProps {
  readonly atlas: Atlas;
  /** At the end of the bar. */
  readonly aside: ReactElement;
  /** What stands in the place of the words while no month is looked at. */
  readonly children: ReactNode;
}

/** The year month by month: a slider, steps, play, and in words what each month brought and took. */
export function NetworkReplay({ atlas, aside, children }: NetworkReplayProps) {
  const t = useMessages(messages);
  const language = useLanguage();
  const replay = useReplay(atlas);
  const ties = useMatchedTies(atlas);
  const window = useFilterWindow(atlas);
  const around = useNeighbourhood();
  const reducedMotion = useReducedMotion();
  const { months, position, at, isPlaying } = replay;
  const month = position.mode === 'soFar' || position.mode === 'only' ? months[at] : undefined;
  const change = useMemo(() => month && changeIn(ties, month, around), [ties, month, around]);
  const counts = useMemo(() => newInMonths(ties, months, around), [ties, months, around]);
  const slider = useRef<HTMLInputElement>(null);
  const name = (index: number) => formatDay(months[index]?.start ?? 0, 'month', language);
  const spanOf = (span: { readonly start: number; readonly end: number }) =>
    formatSpan({ ...span, precision: 'day', approximate: false }, language);
  const wholeRange = t.allOf(
    formatSpan({ ...atlas.range, precision: 'year', approximate: false }, language),
  );
  const label =
    position.mode === 'all' || window === null
      ? wholeRange
      : position.mode === 'other'
        ? spanOf(window)
        : position.mode === 'only'
          ? t.onlyIn(name(at))
          : t.asOf(name(at));
  const step = (by: number) => {
    replay.setPlaying(false);
    replay.goTo(at + by);
  };
  return (
    <section className="replay" aria-label={t.replay}>
      <div className="replay-bar">
        {!reducedMotion && (
          <ToolButton
            glyph={isPlaying ? '❚❚' : '▶'}
            name={isPlaying ? t.pause : t.play}
            onClick={() => {
              replay.setPlaying(!isPlaying);
            }}
          />
        )}
        <ToolButton glyph="‹" name={t.previous} disabled={at === 0} onClick={() => step(-1)} />
        <MonthSlider
          name={t.month}
          label={label}
          replay={replay}
          counts={counts}
          inputRef={slider}
          onMove={(to) => {
            replay.setPlaying(false);
            if (to >= months.length) replay.showAll();
            else replay.goTo(to);
          }}
        />
        <ToolButton
          glyph="›"
          name={t.next}
          disabled={at >= months.length - 1}
          onClick={() => step(1)}
        />
        <span className="replay-label">{label}</span>
        <span className="replay-modes" hidden={position.mode === 'all'}>
          <span role="group" aria-label={t.mode} className="segments">
            {(['soFar', 'only'] as const).map((mode) => (
              <button
                key={mode}
                type="button"
                aria-pressed={position.mode === mode}
                onClick={() => {
                  replay.goTo(Math.min(at, months.length - 1), mode);
                }}
              >
                {mode === 'soFar' ? t.soFar : t.onlyThen}
              </button>
            ))}
          </span>
          <button
            type="button"
            className="button quiet replay-all"
            onClick={() => {
              replay.showAll();
              // The button goes with what it undoes, and would take focus with it.
              slider.current?.focus();
            }}
          >
            {t.all}
          </button>
        </span>
        {aside}
      </div>
      {/* Read out step by step, but not while it plays: each month would cut off the one before. */}
      <div className="replay-words" aria-live={isPlaying ? 'off' : 'polite'}>
        {change ? <ChangeInWords key={at} {...{ atlas, change }} month={name(at)} /> : children}
      </div>
    </section>
  );
}

interface ChangeInWordsProps {
  readonly atlas: Atlas;
  readonly change: MonthChange;
  readonly month: string;
}

const MOST_NAMED = 3;

/** What came and what went, each tie a link: the first of them, and all on request. */
function ChangeInWords({ atlas, change, month }: ChangeInWordsProps) {
  const t = useMessages(messages);
  const language = useLanguage();
  const [isWhole, setIsWhole] = useState(false);
  const [colon, comma, stop] = language === 'zh' ? ['：', '、', '。'] : [': ', ', ', '. '];
  const list = (ties: readonly AtlasRelation[]) =>
    ties.slice(0, isWhole ? Infinity : MOST_NAMED).map((tie, index) => (
      <span key={tie.id}>
        {index > 0 && <span>{comma}</span>}
        <ItemLink item={{ type: 'relation', id: tie.id }}>
          {[
            companyName(atlas, tie.source, language),
            tie.directed ? '→' : '–',
            companyName(atlas, tie.target, language),
          ].join(' ')}
        </ItemLink>
      </span>
    ));
  const rest = (ties: readonly AtlasRelation[]) =>
    ties.length > MOST_NAMED && (
      <>
        <span>{comma}</span>
        <button
          type="button"
          className="link-button"
          aria-expanded={isWhole}
          onClick={() => {
            setIsWhole(!isWhole);
          }}
        >
          {isWhole ? t.fewer : t.more(ties.length - MOST_NAMED)}
        </button>
      </>
    );
  const { came, went, brief } = change;
  const part = (words: string, ties: readonly AtlasRelation[]) =>
    ties.length > 0 && (
      <>
        <span>{`${words}${colon}`}</span>
        {list(ties)}
        {rest(ties)}
        <span>{stop}</span>
      </>
    );
  return (
    <div className={isWhole ? 'replay-change whole' : 'replay-change'}>
      {came.length === 0 && <span>{t.nothingNew(month) + stop}</span>}
      {part(t.came(month, came.length), came)}
      {part(t.went(went.length), went)}
      {part(t.brief(brief.length), brief)}
    </div>
  );
}
