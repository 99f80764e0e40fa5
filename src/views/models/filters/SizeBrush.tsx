import { useId, useMemo, useRef, type PointerEvent } from 'react';
import type { Atlas } from '../../../data/atlas';
import { paramsToPlaceBy } from '../../../data/modelSizes';
import { formatCount } from '../../../i18n/format';
import { models as messages } from '../../../i18n/messages/models';
import { useLanguage, useMessages } from '../../../i18n/useLanguage';
import { useView } from '../../../state/useView';
import { capturePointer } from '../../../ui/capturePointer';
import { countBetween, placesOf, rangeBetween, stopsAround } from './sizeStops';
import { useSizesLeft } from './useModelOptions';

const HEIGHT = 48;

/** How many models there are of each size, with a range to drag over it or to set by two sliders. */
export function SizeBrush({ atlas }: { readonly atlas: Atlas }) {
  const t = useMessages(messages);
  const language = useLanguage();
  const size = useView((state) => state.size);
  const change = useView((state) => state.change);
  const choose = useView((state) => state.choose);
  const stops = useMemo(
    () => stopsAround(atlas.models.flatMap((model) => paramsToPlaceBy(model) ?? [])),
    [atlas],
  );
  const counts = countBetween(stops, useSizesLeft(atlas));
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const { first, last } = placesOf(stops, size);
  const dragged = useRef<number | null>(null);
  const binAt = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const bin = Math.floor(((clientX - left) / width) * counts.length);
    return Math.min(counts.length - 1, Math.max(0, bin));
  };
  /** A whole drag is one entry of the history, made as it begins. */
  const isBegun = useRef(false);
  const setRange = (from: number, to: number) => {
    const set = isBegun.current ? change : choose;
    isBegun.current = true;
    set({ size: rangeBetween(stops, from, to) });
  };
  const begin = () => {
    isBegun.current = false;
  };
  const setBins = (from: number, to: number) => {
    setRange(Math.min(from, to), Math.max(from, to) + 1);
  };
  const nameOf = (place: number) => formatCount(stops[place] ?? 0, language);
  return (
    <div className="size-brush">
      <svg
        viewBox={`0 0 ${counts.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        onPointerDown={(event) => {
          capturePointer(event.currentTarget, event.pointerId);
          begin();
          dragged.current = binAt(event);
          setBins(dragged.current, dragged.current);
        }}
        onPointerMove={(event) => {
          if (dragged.current !== null) setBins(dragged.current, binAt(event));
        }}
        onPointerUp={() => {
          dragged.current = null;
        }}
        onPointerCancel={() => {
          dragged.current = null;
        }}
      >
        <title>{t.sizesByCount}</title>
        {counts.map((count, bin) => (
          <rect
            key={stops[bin]}
            className={bin >= first && bin < last ? 'kept' : undefined}
            x={bin + 0.08}
            width={0.84}
            y={HEIGHT - (count / most) * HEIGHT}
            height={(count / most) * HEIGHT}
          />
        ))}
      </svg>
      <Slider
        label={t.smallest}
        value={first}
        stops={stops.length}
        onBegin={begin}
        words={first === 0 ? t.anyLeast : nameOf(first)}
        onChange={(place) => {
          setRange(Math.min(place, last - 1), last);
        }}
      />
      <Slider
        label={t.largest}
        value={last}
        stops={stops.length}
        onBegin={begin}
        words={last === stops.length - 1 ? t.anyMost : nameOf(last)}
        onChange={(place) => {
          setRange(first, Math.max(place, first + 1));
        }}
      />
    </div>
  );
}

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly stops: number;
  /** The value in words, for all readers. */
  readonly words: string;
  /** Called before the changes that belong together: those of one drag, of one key held. */
  readonly onBegin: () => void;
  readonly onChange: (value: number) => void;
}

function Slider({ label, value, stops, words, onBegin, onChange }: SliderProps) {
  const id = useId();
  return (
    <div className="size-slider">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={stops - 1}
        value={value}
        aria-valuetext={words}
        onPointerDown={onBegin}
        onKeyDown={({ repeat }) => {
          if (!repeat) onBegin();
        }}
        onChange={({ target }) => {
          onChange(Number(target.value));
        }}
      />
      <span aria-hidden="true">{words}</span>
    </div>
  );
}
