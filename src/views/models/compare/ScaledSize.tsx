import type { AtlasModel } from '../../../data/atlas';
import { formatCount, formatCountRange } from '../../../i18n/format';
import { compare as compareMessages } from '../../../i18n/messages/compare';
import { models as messages } from '../../../i18n/messages/models';
import { useLanguage, useMessages } from '../../../i18n/useLanguage';
import { colorOfModality } from '../symbols';
import { diameterOf } from './scaledCircle';

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
  const ring = (size: number) => {
    const px = diameterOf(size, largest);
    return <span className="compare-ring" style={{ width: px, height: px, color }} />;
  };
  if (params !== null) {
    const px = diameterOf(params, largest);
    return (
      <span className="compare-circle">
        <span className="compare-disc" style={{ width: px, height: px, background: color }} />
        {formatCount(params, language)}
      </span>
    );
  }
  if (!paramsEstimate) return <span className="compare-circle">{t.undisclosed}</span>;
  const { low, high } = paramsEstimate;
  return (
    <span className="compare-circle">
      <span className="compare-rings">
        {ring(high)}
        {low < high && ring(low)}
      </span>
      {words.reportedSize(formatCountRange(low, high, language))}
    </span>
  );
}
