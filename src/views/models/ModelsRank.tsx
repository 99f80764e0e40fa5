import { useEffect, useMemo, useState } from 'react';
import { formatCount } from '../../i18n/format';
import { models as messages } from '../../i18n/messages/models';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';
import type { ViewProps } from '../../state/viewProps';
import { CompareToggle } from './compare/CompareToggle';
import { draggableModel } from './compare/dragModel';
import { legendOf } from './legend';
import { ModelsLegend } from './ModelsLegend';
import { makersOf, summaryInWords } from './modelWords';
import { rankModels } from './rankModels';
import { RankTrack } from './RankTrack';
import { SizeAndSource } from './SizeAndSource';
import { useRunning } from './useRunning';
import './modelsRank.css';

/** A screen's worth many times over; the rest comes when asked for. */
const ROWS_AT_FIRST = 300;

/** The models by size, one line each: a mark on a log axis, or bars true to scale. */
export function ModelsRank({ atlas, shown, onDrawn }: ViewProps) {
  const t = useMessages(messages);
  const language = useLanguage();
  const scale = useView((state) => state.scale);
  const change = useView((state) => state.change);
  const open = useView((state) => state.open);
  const selected = useView((state) => state.select);
  const [rows, setRows] = useState(ROWS_AT_FIRST);
  useEffect(onDrawn, [onDrawn]);
  const models = useRunning(shown.models);
  const { ranked, ticks, unranked } = useMemo(() => rankModels(models, scale), [models, scale]);
  const legend = useMemo(() => {
    const signs = { ...legendOf(atlas.models), hasLooseDates: false };
    return scale === 'log' ? signs : { ...signs, hasFamilies: false };
  }, [atlas, scale]);
  return (
    <div className="rank">
      <p className="models-summary">
        <span>{summaryInWords(models, language)}</span>{' '}
        <small className="models-aside">{t.statedUnlessNoted}</small>
      </p>
      {ranked.length > 0 && (
        <>
          <div className="rank-head">
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
            <ModelsLegend {...legend} />
          </div>
          <div className="rank-axis" aria-hidden="true">
            <span>
              {ticks.map(({ params, share }) => (
                <span key={params} style={{ left: `${share * 100}%` }}>
                  {params === 0 ? '0' : formatCount(params, language)}
                </span>
              ))}
            </span>
          </div>
        </>
      )}
      <ol className={`rank-rows ${scale}`}>
        {ranked.slice(0, rows).map((item) => {
          const { id, name } = item.model;
          const isSelected = selected?.type === 'model' && selected.id === id;
          return (
            <li key={id} {...draggableModel(id)} aria-current={isSelected ? 'true' : undefined}>
              <button
                type="button"
                className="link-button"
                dir="auto"
                data-model={id}
                onClick={() => {
                  open({ type: 'model', id });
                }}
              >
                {name}
              </button>
              <CompareToggle model={item.model} />
              <span className="rank-maker">{makersOf(item.model, atlas, language)}</span>
              <RankTrack item={item} scale={scale} />
              <SizeAndSource model={item.model} />
            </li>
          );
        })}
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
          <span>{t.shelf(unranked.length)}</span>{' '}
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
