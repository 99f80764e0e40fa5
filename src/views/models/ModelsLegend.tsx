import { memo } from 'react';
import { MODALITIES } from '../../data/modelKinds';
import { modalities } from '../../i18n/messages/modalities';
import { models as messages } from '../../i18n/messages/models';
import { useMessages } from '../../i18n/useLanguage';
import type { Legend } from './legend';
import { colorOfModality, pathOfModality } from './symbols';

/** What the shapes, colours and lines of the drawing mean. */
export const ModelsLegend = memo(function ModelsLegend({
  present,
  hasMixtures,
  hasFamilies,
  hasEstimates,
  hasReports,
  hasLooseDates,
}: Legend) {
  const t = useMessages(messages);
  const words = useMessages(modalities);
  return (
    <ul className="models-legend" aria-label={t.legend}>
      {MODALITIES.filter((modality) => present.has(modality)).map((modality) => (
        <li key={modality}>
          <svg
            viewBox="-7 -7 14 14"
            aria-hidden="true"
            style={{ color: colorOfModality(modality) }}
          >
            <path className="models-symbol" d={pathOfModality(modality)} />
          </svg>
          <span>{words[modality]}</span>
        </li>
      ))}
      {hasEstimates && (
        <li>
          <svg viewBox="-7 -7 14 14" aria-hidden="true">
            <path className="models-symbol hollow" d={pathOfModality('text')} />
          </svg>
          <span>{t.legendEstimated}</span>
        </li>
      )}
      {hasReports && (
        <li>
          <svg viewBox="-7 -11 14 22" aria-hidden="true">
            <rect className="models-report" x={-4.5} y={-9} width={9} height={18} rx={4.5} />
            <path className="models-report-ends" d="M-4.5,-2h9m-9,4h9" />
          </svg>
          <span>{t.legendReported}</span>
        </li>
      )}
      {hasMixtures && (
        <li>
          <svg viewBox="-7 -11 14 22" aria-hidden="true">
            <line className="models-active" y1={-6} y2={9} />
            <line className="models-active-end" x1={-5} x2={5} y1={9} y2={9} />
            <path
              className="models-symbol"
              d={pathOfModality('text')}
              transform="translate(0,-6)"
            />
          </svg>
          <span>{t.legendMixture}</span>
        </li>
      )}
      {hasFamilies && (
        <li>
          <svg viewBox="-7 -11 14 22" aria-hidden="true">
            <line className="models-family" y1={-6} y2={9} />
            <circle className="models-sibling" cy={9} r={2} />
            <circle className="models-sibling" cy={2} r={2} />
            <path
              className="models-symbol"
              d={pathOfModality('text')}
              transform="translate(0,-6)"
            />
          </svg>
          <span>{t.legendFamily}</span>
        </li>
      )}
      {hasLooseDates && (
        <li>
          <svg viewBox="-7 -7 14 14" aria-hidden="true">
            <line className="models-loose" x1={-7} x2={7} />
          </svg>
          <span>{t.legendLooseDate}</span>
        </li>
      )}
    </ul>
  );
});
