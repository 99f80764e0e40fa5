import type { ReactNode } from 'react';
import type { Atlas } from '../data/atlas';
import type { Shown } from '../data/filter';
import { shell } from '../i18n/messages/shell';
import { useMessages } from '../i18n/useLanguage';
import { countShown } from '../state/shownChapters';
import { hasFilters } from '../state/store';
import { useView } from '../state/useView';
import { DRAWINGS_OF, type Drawing } from '../state/viewState';
import { lazyPart } from '../ui/lazyPart';
import { KeysHelp } from './KeysHelp';

const ActiveFilters = lazyPart(async () => (await import('./ActiveFilters')).ActiveFilters, {
  name: 'activeFilters',
  frame: (words: ReactNode) => <div className="active-filters">{words}</div>,
});

const ShareTools = lazyPart(async () => (await import('./share/ShareTools')).ShareTools, {
  name: 'shareTools',
});

interface StatusBarProps {
  readonly atlas: Atlas;
  readonly shown: Shown;
  /** Whether the view has been drawn. */
  readonly isSettled: boolean;
}

/** Says how much of the dataset is shown, and holds what is done with the view as a whole. */
export function StatusBar({ atlas, shown, isSettled }: StatusBarProps) {
  const t = useMessages(shell);
  const view = useView((state) => state.view);
  const isFiltered = useView(hasFilters);
  // Side by side stand the models that were chosen, whatever the filters leave.
  const compared = useView(({ as, compare }) => (as === 'compare' ? compare.length : null));
  const count = compared ?? countShown(view, atlas, shown);
  const words = {
    timeline: t.statusEvents(count, atlas.events.length),
    network: t.statusRelations(count, atlas.relations.length),
    models: t.statusModels(count, atlas.models.length),
    story: t.statusChapters(count, atlas.chapters.length),
  };
  return (
    <section className="status-bar" aria-label={t.whatIsShown}>
      <p role="status">{words[view]}</p>
      {isFiltered && <ActiveFilters atlas={atlas} />}
      <DrawingChoice />
      <div className="share-tools">{isSettled && <ShareTools atlas={atlas} shown={shown} />}</div>
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
