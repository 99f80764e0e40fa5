import { useState } from 'react';
import type { Atlas } from '../data/atlas';
import type { Shown } from '../data/filter';
import { shell } from '../i18n/messages/shell';
import { useMessages } from '../i18n/useLanguage';
import { useView } from '../state/useView';
import { DRAWINGS_OF, type Drawing } from '../state/viewState';
import { ActiveFilters } from './ActiveFilters';
import { ITEMS_OF } from './FilterBar';
import { KeysHelp } from './KeysHelp';

interface StatusBarProps {
  readonly atlas: Atlas;
  readonly shown: Shown;
}

/** Says how much of the dataset is shown, and holds what is done with the view as a whole. */
export function StatusBar({ atlas, shown }: StatusBarProps) {
  const t = useMessages(shell);
  const view = useView((state) => state.view);
  const kind = ITEMS_OF[view];
  const words = {
    events: t.statusEvents,
    relations: t.statusRelations,
    models: t.statusModels,
  }[kind](shown[kind].length, atlas[kind].length);
  return (
    <section className="status-bar" aria-label={t.whatIsShown}>
      <p role="status">{view === 'story' ? t.statusChapters(atlas.chapters.length) : words}</p>
      <ActiveFilters atlas={atlas} />
      <DrawingChoice />
      <CopyLink />
      <KeysHelp />
    </section>
  );
}

function DrawingChoice() {
  const t = useMessages(shell);
  const view = useView((state) => state.view);
  const as = useView((state) => state.as);
  const change = useView((state) => state.change);
  const names: Readonly<Record<Drawing, string>> = {
    chart: t.asChart,
    table: t.asTable,
    rank: t.asRank,
    compare: t.asCompare,
    matrix: t.asMatrix,
    months: t.asMonths,
  };
  return (
    <div role="group" aria-label={t.drawnAs} className="segments">
      {DRAWINGS_OF[view].map((drawing) => (
        <button
          key={drawing}
          type="button"
          aria-pressed={as === drawing}
          onClick={() => {
            change({ as: drawing });
          }}
        >
          {names[drawing]}
        </button>
      ))}
    </div>
  );
}

function CopyLink() {
  const t = useMessages(shell);
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const words = { copied: t.linkCopied, failed: t.copyFailed };
  return (
    <button
      type="button"
      className="button quiet"
      aria-live="polite"
      onClick={() => {
        navigator.clipboard.writeText(window.location.href).then(
          () => {
            setOutcome('copied');
          },
          () => {
            setOutcome('failed');
          },
        );
      }}
      onBlur={() => {
        setOutcome(null);
      }}
    >
      {outcome === null ? t.copyLink : words[outcome]}
    </button>
  );
}
