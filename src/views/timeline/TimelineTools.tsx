import { timeline } from '../../i18n/messages/timeline';
import { useMessages } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';
import { TimelineLegend } from './TimelineLegend';
import { GROUPS, type Group } from '../../state/viewState';

interface TimelineToolsProps {
  readonly vertical: boolean;
  readonly canReset: boolean;
  readonly onZoom: (factor: number) => void;
  /** Fraction of the window to move by. */
  readonly onPan: (fraction: number) => void;
  readonly onReset: () => void;
}

const ZOOM_STEP = 0.5;
const PAN_STEP = 0.5;

/** Buttons for all that a gesture can do, and the choice of lanes. */
export function TimelineTools({ vertical, canReset, onZoom, onPan, onReset }: TimelineToolsProps) {
  const t = useMessages(timeline);
  const group = useView((state) => state.group);
  const change = useView((state) => state.change);
  const names: Readonly<Record<Group, string>> = {
    category: t.byCategory,
    company: t.byCompany,
    none: t.ungrouped,
  };
  const tool = (glyph: string, name: string, onClick: () => void, disabled = false) => (
    <button
      type="button"
      className="button tool"
      aria-label={name}
      title={name}
      disabled={disabled}
      onClick={onClick}
    >
      <span aria-hidden="true">{glyph}</span>
    </button>
  );
  return (
    <div className="timeline-tools">
      {!vertical && (
        <label className="timeline-group">
          {t.groupBy}{' '}
          <select
            value={group}
            onChange={({ target }) => {
              const chosen = GROUPS.find((name) => name === target.value);
              if (chosen) change({ group: chosen });
            }}
          >
            {GROUPS.map((name) => (
              <option key={name} value={name}>
                {names[name]}
              </option>
            ))}
          </select>
        </label>
      )}
      <TimelineLegend />
      <span className="timeline-buttons">
        {tool('◀', t.earlier, () => {
          onPan(-PAN_STEP);
        })}
        {tool('▶', t.later, () => {
          onPan(PAN_STEP);
        })}
        {tool('−', t.zoomOut, () => {
          onZoom(1 / ZOOM_STEP);
        })}
        {tool('+', t.zoomIn, () => {
          onZoom(ZOOM_STEP);
        })}
        <button type="button" className="button tool" disabled={!canReset} onClick={onReset}>
          {t.wholeRange}
        </button>
      </span>
    </div>
  );
}
