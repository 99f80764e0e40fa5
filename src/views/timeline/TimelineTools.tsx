import { type Ref } from 'react';
import type { Atlas } from '../../data/atlas';
import type { TimeWindow } from '../../geometry/timeWindow';
import { timeline } from '../../i18n/messages/timeline';
import { useMessages } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';
import { GROUPS, type Group } from '../../state/viewState';
import { ToolButton } from '../../ui/ToolButton';
import { lazyPart } from '../../ui/lazyPart';
import type { LanePages } from './useLanes';

const RelatedSteps = lazyPart(async () => (await import('./RelatedSteps')).RelatedSteps, {
  name: 'stepTools',
});

const LaneTurner = lazyPart(async () => (await import('./LaneTurner')).LaneTurner, {
  name: 'laneTools',
});
const WindowFields = lazyPart(async () => (await import('./WindowFields')).WindowFields, {
  name: 'dateFields',
});

interface TimelineToolsProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly atlas: Atlas;
  readonly vertical: boolean;
  readonly window: TimeWindow;
  readonly bounds: TimeWindow;
  readonly pages: LanePages | null;
  /** How many events belong with what is selected. */
  readonly relatedCount: number;
  readonly onSet: (window: TimeWindow) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onZoom: (factor: number) => void;
  readonly onPan: (direction: 1 | -1) => void;
  readonly onReset: () => void;
}

const ZOOM_STEP = 0.5;

/** Buttons for all that a gesture can do, and the choice of lanes. */
export function TimelineTools(props: TimelineToolsProps) {
  const { ref, atlas, vertical, window, bounds, pages, relatedCount } = props;
  const { onSet, onStep, onZoom, onPan, onReset } = props;
  const t = useMessages(timeline);
  const isWhole = window.start === atlas.range.start && window.end === atlas.range.end;
  return (
    <div className="timeline-tools" ref={ref}>
      {!vertical && <GroupChoice />}
      {!vertical && pages && <LaneTurner {...pages} />}
      {relatedCount > 1 && <RelatedSteps count={relatedCount} onStep={onStep} />}
      <span className="timeline-buttons">
        <span className="timeline-fields">
          <WindowFields range={atlas.range} bounds={bounds} onSet={onSet} />
        </span>
        <ToolButton
          glyph="◀"
          name={t.earlier}
          onClick={() => {
            onPan(-1);
          }}
        />
        <ToolButton
          glyph="▶"
          name={t.later}
          onClick={() => {
            onPan(1);
          }}
        />
        <ToolButton
          glyph="−"
          name={t.zoomOut}
          onClick={() => {
            onZoom(1 / ZOOM_STEP);
          }}
        />
        <ToolButton
          glyph="+"
          name={t.zoomIn}
          onClick={() => {
            onZoom(ZOOM_STEP);
          }}
        />
        <button type="button" className="button tool" disabled={isWhole} onClick={onReset}>
          {t.wholeRange}
        </button>
      </span>
    </div>
  );
}

function GroupChoice() {
  const t = useMessages(timeline);
  const group = useView((state) => state.group);
  const change = useView((state) => state.change);
  const names: Readonly<Record<Group, string>> = {
    category: t.byCategory,
    company: t.byCompany,
    none: t.ungrouped,
  };
  return (
    <label className="timeline-group">
      <span>{t.groupBy}</span>{' '}
      <select
        className="field"
        value={group}
        onChange={({ target }) => {
          const chosen = GROUPS.find((name) => name === target.value);
          if (chosen) change({ group: chosen, page: 1 });
        }}
      >
        {GROUPS.map((name) => (
          <option key={name} value={name}>
            {names[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
