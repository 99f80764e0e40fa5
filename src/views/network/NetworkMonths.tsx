import { useEffect, useMemo } from 'react';
import type { AtlasRelation } from '../../data/atlas';
import { isoFromDay } from '../../geometry/utcDay';
import { formatDay } from '../../i18n/formatDate';
import { network } from '../../i18n/messages/network';
import { replay as messages } from '../../i18n/messages/replay';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { useNeighbourhood } from '../../state/useShown';
import { ViewLink } from '../../state/ViewLink';
import type { ViewProps } from '../../state/viewProps';
import type { Positions } from './picture';
import { changeIn } from './replay';
import { placesOf, tiedCompanies } from './tiedPlaces';
import { useMatchedTies } from './useMatchedTies';
import { usePositions } from './usePositions';
import { useReplay } from './useReplay';
import './networkMonths.css';

/** The network at the end of each month, side by side: what stood, what came, what ended. */
export function NetworkMonths({ atlas, onDrawn }: ViewProps) {
  const t = useMessages(messages);
  const words = useMessages(network);
  const language = useLanguage();
  const { months, position } = useReplay(atlas);
  const ties = useMatchedTies(atlas);
  const around = useNeighbourhood();
  const allPositions = usePositions(atlas);
  const positions = useMemo(
    () => allPositions && placesOf(allPositions, tiedCompanies(ties)),
    [allPositions, ties],
  );
  const changes = useMemo(
    () => months.map((month) => changeIn(ties, month, around)),
    [months, ties, around],
  );
  useEffect(() => {
    if (positions) onDrawn();
  }, [positions, onDrawn]);
  if (!positions) return <p className="stage-loading">{words.layingOut}</p>;
  return (
    <section className="months" aria-label={t.months}>
      <p className="months-legend">
        <Sample kind="came" name={t.newTies} /> <Sample kind="stood" name={t.oldTies} />{' '}
        <Sample kind="went" name={t.endedTies} />
      </p>
      <ol>
        {months.map((month, index) => {
          const change = changes[index];
          if (!change) return null;
          const { standing, came } = change;
          const begun = came.length + change.brief.length;
          const ended = [...change.went, ...change.brief];
          return (
            <li key={month.start}>
              <ViewLink
                patch={{ as: 'chart', from: null, to: isoFromDay(month.end - 1) }}
                className="month"
                current={position.mode === 'soFar' && position.month === index ? 'true' : undefined}
              >
                <MonthPicture {...{ standing, came, ended, positions }} />
                <strong>{formatDay(month.start, 'month', language)}</strong>{' '}
                <span>{t.monthInWords(standing.length, begun, ended.length)}</span>
              </ViewLink>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface SampleProps {
  readonly kind: 'came' | 'stood' | 'went';
  readonly name: string;
}

function Sample({ kind, name }: SampleProps) {
  return (
    <span className="month-sample">
      <svg width="22" height="8" aria-hidden="true">
        <path d="M0 4H22" className={`month-${kind}`} />
      </svg>{' '}
      <span>{name}</span>
    </span>
  );
}

interface MonthPictureProps {
  readonly standing: readonly AtlasRelation[];
  readonly came: readonly AtlasRelation[];
  readonly ended: readonly AtlasRelation[];
  readonly positions: Positions;
}

/** Room around the outermost companies, in px of the layout. */
const MARGIN = 24;

function MonthPicture({ standing, came, ended, positions }: MonthPictureProps) {
  const isNew = new Set(came);
  const points = [...positions.values()];
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  const [right, bottom] = [Math.max(...xs) + MARGIN, Math.max(...ys) + MARGIN];
  const companies = new Set(standing.flatMap(({ source, target }) => [source, target]));
  const dots = [...companies].flatMap((id) => {
    const at = positions.get(id);
    return at ? [`M${px(at)}h0`] : [];
  });
  return (
    <svg viewBox={`${left} ${top} ${right - left} ${bottom - top}`} aria-hidden="true">
      <path
        className="month-stood"
        d={lines(
          standing.filter((tie) => !isNew.has(tie)),
          positions,
        )}
      />
      <path className="month-went" d={lines(ended, positions)} />
      <path className="month-came" d={lines(came, positions)} />
      <path className="month-companies" d={dots.join('')} />
    </svg>
  );
}

function lines(ties: readonly AtlasRelation[], positions: Positions): string {
  return ties
    .map(({ source, target }) => {
      const [from, to] = [positions.get(source), positions.get(target)];
      return from && to ? `M${px(from)}L${px(to)}` : '';
    })
    .join('');
}

function px({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}
