import { useMemo } from 'react';
import type { Atlas } from '../../data/atlas';
import type { Shown } from '../../data/filter';
import { neighboursOf } from '../../data/graph';
import { companyName } from '../../data/names';
import { tiesAround } from '../../data/neighbourhood';
import { neighbourhood } from '../../i18n/messages/neighbourhood';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { useNeighbourhood } from '../../state/useShown';
import { useView } from '../../state/useView';
import { DIRECTIONS } from '../../state/viewState';

interface NeighbourhoodBarProps {
  readonly atlas: Atlas;
  readonly shown: Shown;
}

/** The neighbourhood of the selected company: how large it is, and to keep nothing else. */
export function NeighbourhoodBar({ atlas, shown }: NeighbourhoodBarProps) {
  const t = useMessages(neighbourhood);
  const language = useLanguage();
  const around = useNeighbourhood();
  const selected = useView((state) => (state.select?.type === 'company' ? state.select.id : null));
  const toward = useView((state) => state.toward);
  const change = useView((state) => state.change);
  const centre = around?.centre ?? selected;
  const hops = around?.hops ?? null;
  const words = useMemo(() => {
    if (centre === null) return null;
    const name = companyName(atlas, centre, language);
    const own = tiesAround(shown.relations, { centre, hops: hops ?? 1, toward });
    const neighbours = neighboursOf(own);
    const near = neighbours.get(centre)?.length ?? 0;
    if (own.length === 0) return t.noTies(name);
    return hops === 2
      ? t.twoHops(name, own.length, near, neighbours.size - near - 1)
      : t.oneHop(name, own.length, near);
  }, [atlas, shown, centre, hops, toward, language, t]);
  if (centre === null) return null;
  const steps = [null, 1, 2] as const;
  return (
    <div className="neighbourhood" role="group" aria-label={t.neighbourhood}>
      <span className="neighbourhood-words" aria-live="polite">
        {words}
      </span>
      <span role="group" aria-label={t.steps} className="segments">
        {steps.map((step) => (
          <button
            key={step}
            type="button"
            aria-pressed={hops === step}
            onClick={() => {
              change(step === null ? { hops: null, around: null, toward: 'both' } : { hops: step });
            }}
          >
            {step === null ? t.whole : step === 1 ? t.one : t.two}
          </button>
        ))}
      </span>
      {around !== null && (
        <span role="group" aria-label={t.direction} className="segments">
          {DIRECTIONS.map((direction) => (
            <button
              key={direction}
              type="button"
              aria-pressed={toward === direction}
              onClick={() => {
                change({ toward: direction });
              }}
            >
              {t[direction]}
            </button>
          ))}
        </span>
      )}
      {around !== null && selected !== null && selected !== around.centre && (
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            change({ around: null });
          }}
        >
          {t.aroundInstead(companyName(atlas, selected, language))}
        </button>
      )}
    </div>
  );
}
