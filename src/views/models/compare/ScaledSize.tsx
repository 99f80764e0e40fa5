import type { AtlasModel } from '../../../data/atlas';
import { formatCount, formatCountRange } from '../../../i18n/format';
import { compare as compareMessages } from '../../../i18n/messages/compare';
import { models as messages } from '../../../i18n/messages/models';
import { useLanguage, useMessages } from '../../../i18n/useLanguage';
import { colorOfModality } from '../symbols';
import { diameterOf } from './scaledCircle';

/** Rings nearer than this share of the largest would run together. */
const LEAST_BETWEEN_RINGS = 0.07;

interface ScaledSizeProps {
  readonly model: AtlasModel;
  readonly largest: number;
}

/**
 * A model's size as a circle true to area beside the others: full where the maker states it, two dashed rings from the
 * least to the most where others report it, none where nobody does.
 */
export function ScaledSize({ model, largest }: ScaledSizeProps) {
  const t = useMessages(messages);
  const words = useMessages(compareMessages);
  const language = useLanguage();
  const { params, paramsEstimate, modality } = model;
  const color = colorOfModality(modality);
  // How wide the largest is, the styles say. Less than 2 px cannot be seen.
  const across = (size: number) => {
    const width = `max(2px, ${diameterOf(size, largest)} * var(--largest-circle))`;
    return { width, height: width };
  };
  const ring = (size: number) => {
    return <span className="compare-ring" style={{ ...across(size), color }} />;
  };
  if (params !== null) {
    return (
      <span className="compare-circle">
        <span className="compare-disc" style={{ ...across(params), background: color }} />
        <span>{formatCount(params, language)}</span>
      </span>
    );
  }
  if (!paramsEstimate) return <span className="compare-circle">{t.undisclosed}</span>;
  const { low, high } = paramsEstimate;
  const isApart = diameterOf(high, largest) - diameterOf(low, largest) > LEAST_BETWEEN_RINGS;
  return (
    <span className="compare-circle">
      <span className="compare-rings">
        {ring(high)}
        {isApart && ring(low)}
      </span>
      <span>{words.reportedSize(formatCountRange(low, high, language))}</span>
    </span>
  );
}
