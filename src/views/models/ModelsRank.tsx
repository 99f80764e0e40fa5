import { useEffect, useMemo, useState } from 'react';
import { formatCount } from '../../i18n/format';
import { models as messages } from '../../i18n/messages/models';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';
import type { ViewProps } from '../../state/viewProps';
import { CompareToggle } from './compare/CompareToggle';
import { draggableModel } from './compare/dragModel';
import { makersOf } from './modelWords';
import { rankModels } from './rankModels';
import { colorOfModality } from './symbols';
import './modelsRank.css';

/** A screen's worth many times over; the rest comes when asked for. */
const ROWS_AT_FIRST = 300;

/** The models by size, one line each: a dot on a log axis, or bars true to scale. */
export function ModelsRank({ atlas, shown, onDrawn }: ViewProps) {
  const t = useMessages(messages);
  const language = useLanguage();
  const scale = useView((state) => state.scale);
  const change = useView((state) => state.change);
  const open = useView((state) => state.open);
  const selected = useView((state) => state.select);
  const [rows, setRows] = useState(ROWS_AT_FIRST);
  useEffect(onDrawn, [onDrawn]);
  const { ranked, ticks, unranked } = useMemo(
    () => rankModels(shown.models, scale),
    [shown, scale],
  );
  const percent = (share: number) => `${share * 100}%`;
  return (
    <div className="rank">
      <div role="group" aria-label={t.scale} className="segments">
        {(['log', 'linear'] as const).map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={scale === name}
            onClick={() => {
              change({ scale: name });
            }}
          >
            {name === 'log' ? t.scaleLog : t.scaleLinear}
          </button>
        ))}
      </div>
      <div className="rank-axis" aria-hidden="true">
        {ticks.map(({ params, share }) => (
          <span key={params} style={{ left: percent(share) }}>
            {params === 0 ? '0' : formatCount(params, language)}
          </span>
        ))}
      </div>
      <ol className={`rank-rows ${scale}`}>
        {ranked.slice(0, rows).map(({ model, params, share }) => (
          <li
            key={model.id}
            {...draggableModel(model.id)}
            aria-current={
              selected?.type === 'model' && selected.id === model.id ? 'true' : undefined
            }
          >
            <button
              type="button"
              className="link-button"
              data-model={model.id}
              onClick={() => {
                open({ type: 'model', id: model.id });
              }}
            >
              {model.name}
            </button>
            <CompareToggle model={model} />
            <span className="rank-maker">{makersOf(model, atlas, language)}</span>
            <span className="rank-track">
              <span
                className="rank-mark"
                style={{
                  background: colorOfModality(model.modality),
                  ...(scale === 'log' ? { left: percent(share) } : { width: percent(share) }),
                }}
              />
            </span>
            <span className="rank-size">{formatCount(params, language)}</span>
          </li>
        ))}
      </ol>
      {ranked.length > rows && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setRows(ranked.length);
          }}
        >
          {t.showAllModels(ranked.length)}
        </button>
      )}
      {unranked.length > 0 && (
        <p className="rank-unranked">
          {t.shelf(unranked.length)}{' '}
          {unranked.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              className="link-button"
              onClick={() => {
                open({ type: 'model', id });
              }}
            >
              {name}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
