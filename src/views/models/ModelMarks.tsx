import { memo } from 'react';
import { useLanguage } from '../../i18n/useLanguage';
import type { ModelMark } from './layoutModels';
import { nameOfMark } from './modelWords';
import { colorOfModality, pathOfModality } from './symbols';

interface ModelMarksProps {
  readonly marks: readonly ModelMark[];
  readonly tabStop: string | null;
  readonly lit: string | null;
  readonly selected: string | null;
}

/** Every model on screen as a mark that can be focused and opened. */
export const ModelMarks = memo(function ModelMarks(props: ModelMarksProps) {
  const { marks, tabStop, lit, selected } = props;
  const language = useLanguage();
  return (
    <>
      {marks.map((mark) => (
        <Stems key={mark.model.id} mark={mark} />
      ))}
      {marks.map((mark) => {
        const { id, modality, name, paramsStatus } = mark.model;
        const state = `${id === lit ? ' lit' : ''}${id === selected ? ' selected' : ''}`;
        return (
          <g
            key={id}
            className={`models-mark${mark.shelved ? ' shelved' : ''}${state}`}
            role="button"
            tabIndex={id === tabStop ? 0 : -1}
            aria-label={nameOfMark(mark.model, language)}
            aria-pressed={id === selected}
            data-model={id}
            style={{ color: colorOfModality(modality) }}
          >
            <g transform={`translate(${mark.x},${mark.y})`}>
              <circle className="models-ring" r={9} />
              <path
                className={`models-symbol${paramsStatus === 'estimated' ? ' hollow' : ''}`}
                d={pathOfModality(modality)}
              />
            </g>
            {mark.label && (
              <text className="models-label" x={mark.label.x} y={mark.label.y}>
                {name}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
});

/** The lines of a mark: its imprecise date, its active parameters, its family. */
function Stems({
  mark: { model, x, y, dateSpan, activeY, family, siblings },
}: {
  mark: ModelMark;
}) {
  if (!dateSpan && activeY === null && !family) return null;
  return (
    <g aria-hidden="true" style={{ color: colorOfModality(model.modality) }}>
      {dateSpan && (
        <line className="models-date-span" x1={dateSpan.start} x2={dateSpan.end} y1={y} y2={y} />
      )}
      {family && <line className="models-family" x1={x} x2={x} y1={family.start} y2={family.end} />}
      {siblings.map((at) => (
        <circle key={at} className="models-sibling" cx={x} cy={at} r={2} />
      ))}
      {activeY !== null && (
        <>
          <line className="models-active" x1={x} x2={x} y1={y} y2={activeY} />
          <line className="models-active-end" x1={x - 5} x2={x + 5} y1={activeY} y2={activeY} />
        </>
      )}
    </g>
  );
}
