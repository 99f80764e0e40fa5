import type { Language } from '../../i18n/catalogue';
import { formatSpan } from '../../i18n/format';
import { models } from '../../i18n/messages/models';
import type { PlacedModel } from './layoutModels';
import { MODALITY_PATHS, modalityColor } from './modalityMarks';
import { sizeInWords } from './sizeInWords';

interface ModelMarkProps {
  readonly mark: PlacedModel;
  readonly language: Language;
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
  readonly onOpen: () => void;
  readonly onPreview: (mark: PlacedModel | null) => void;
}

const TARGET_RADIUS = 12;

/** One model: its mark, for a mixture of experts the span down to its active size, and its name where there is room. */
export function ModelMark({
  mark,
  language,
  isTabStop,
  isSelected,
  onOpen,
  onPreview,
}: ModelMarkProps) {
  const { model, x, y, activeY, label } = mark;
  const color = modalityColor(model.modality);
  const hollow = model.paramsStatus === 'estimated' || model.params === null;
  const name = models[language].named(
    model.name,
    sizeInWords(model, language),
    formatSpan(model.days, language),
  );
  return (
    <g
      className={isSelected ? 'models-mark selected' : 'models-mark'}
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={name}
      aria-current={isSelected ? 'true' : undefined}
      data-model={model.id}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen();
      }}
      onPointerEnter={() => {
        onPreview(mark);
      }}
      onPointerLeave={() => {
        onPreview(null);
      }}
      onFocus={() => {
        onPreview(mark);
      }}
      onBlur={() => {
        onPreview(null);
      }}
    >
      <circle className="models-target" cx={x} cy={y} r={TARGET_RADIUS} />
      {activeY !== null && (
        <path
          className="models-active"
          d={`M${x} ${y}V${activeY}M${x - 4} ${activeY}h8`}
          style={{ stroke: color }}
        />
      )}
      <path
        className="models-shape"
        transform={`translate(${x}, ${y})`}
        d={MODALITY_PATHS[model.modality]}
        style={hollow ? { fill: 'var(--paper)', stroke: color } : { fill: color }}
      />
      {label && (
        <text className="models-label" x={label.x} y={label.y + 11}>
          {model.name}
        </text>
      )}
    </g>
  );
}
