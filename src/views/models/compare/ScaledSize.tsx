import type { AtlasModel } from '../../../data/atlas';
import { formatCount, formatCountRange } from '../../../i18n/format';
import { compare as compareMessages } from '../../../i18n/messages/compare';
import { models as messages } from '../../../i18n/messages/models';
import { useLanguage, useMessages } from '../../../i18n/useLanguage';
import { colorOfModality } from '../symbols';
import { diameterOf } from './scaledCircle';

/** Rings nearer than this would run together. */
const LEAST_BETWEEN_RINGS_PX = 8;

interface ScaledSizeProps {
  readonly model: AtlasModel;
  readonly largest: number;
  /** Diameter of the circle of the largest, in px. */
  readonly px: number;
}

/**
 * A model's size as a circle true to area beside the others: full where the maker states it, two dashed rings from the
 * least to the most where others report it, none where nobody does.
 */
export function ScaledSize({ model, largest, px }: ScaledSizeProps) {
  const t = useMessages(messages);
  const words = useMessages(compareMessages);
  const language = useLanguage();
  const { params, paramsEstimate, modality } = model;
  const color = colorOfModality(modality);
  const ring = (size: number) => {
    const across = diameterOf(size, largest, px);
    return <span className="compare-ring" style={{ width: across, height: across, color }} />;
  };
  if (params !== null) {
    const across = diameterOf(params, largest, px);
    return (
      <span className="compare-circle">
        <span
          className="compare-disc"
          style={{ width: across, height: across, background: color }}
        />
        {formatCount(params, language)}
      </span>
    );
  }
  if (!paramsEstimate) return <span className="compare-circle">{t.undisclosed}</span>;
  const { low, high } = paramsEstimate;
  const isApart =
    diameterOf(high, largest, px) - diameterOf(low, largest, px) > LEAST_BETWEEN_RINGS_PX;
  return (
    <span className="compare-circle">
      <span className="compare-rings">
        {ring(high)}
        {isApart && ring(low)}
      </span>
      {words.reportedSize(formatCountRange(low, high, language))}
    </span>
  );
}
