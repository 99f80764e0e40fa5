import { models as messages } from '../../i18n/messages/models';
import { useMessages } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';
import { ToolButton } from '../../ui/ToolButton';
import { ZOOM_STEP } from './useModelKeys';

interface ModelsToolsProps {
  readonly summary: string;
  readonly isWhole: boolean;
  readonly onZoom: (factor: number) => void;
  /** Fractions of what is on screen to move by: later and larger are positive. */
  readonly onPan: (time: number, size: number) => void;
  readonly onFit: () => void;
}

const PAN_STEP = 0.3;

/** What is shown in a sentence, and buttons for all that a gesture can do. */
export function ModelsTools({ summary, isWhole, onZoom, onPan, onFit }: ModelsToolsProps) {
  const t = useMessages(messages);
  const trend = useView((state) => state.trend);
  const change = useView((state) => state.change);
  const tools = [
    {
      glyph: '◀',
      name: t.earlier,
      act: () => {
        onPan(-PAN_STEP, 0);
      },
      disabled: isWhole,
    },
    {
      glyph: '▶',
      name: t.later,
      act: () => {
        onPan(PAN_STEP, 0);
      },
      disabled: isWhole,
    },
    {
      glyph: '▲',
      name: t.larger,
      act: () => {
        onPan(0, PAN_STEP);
      },
      disabled: isWhole,
    },
    {
      glyph: '▼',
      name: t.smaller,
      act: () => {
        onPan(0, -PAN_STEP);
      },
      disabled: isWhole,
    },
    {
      glyph: '−',
      name: t.zoomOut,
      act: () => {
        onZoom(1 / ZOOM_STEP);
      },
      disabled: isWhole,
    },
    {
      glyph: '+',
      name: t.zoomIn,
      act: () => {
        onZoom(ZOOM_STEP);
      },
      disabled: false,
    },
  ];
  return (
    <div className="models-tools">
      <p className="models-summary">{summary}</p>
      <span className="models-buttons">
        {tools.map(({ glyph, name, act, disabled }) => (
          <ToolButton key={name} glyph={glyph} name={name} disabled={disabled} onClick={act} />
        ))}
        <button
          type="button"
          className="button tool"
          aria-pressed={trend}
          onClick={() => {
            change({ trend: !trend });
          }}
        >
          {t.trend}
        </button>
        <button type="button" className="button tool" disabled={isWhole} onClick={onFit}>
          {t.fit}
        </button>
      </span>
    </div>
  );
}
