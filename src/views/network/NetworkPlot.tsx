import { useDeferredValue, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { networkChart } from '../../i18n/messages/networkChart';
import { inLanguage } from '../../i18n/text';
import { useMessages } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';
import type { Atlas, AtlasRelation } from '../../data/atlas';
import { GestureHint } from '../../ui/GestureHint';
import { placeIn } from '../../ui/pointerPlace';
import type { Size } from '../../ui/useSize';
import { useZoom } from '../../ui/useZoom';
import type { Framing } from './companyLabels';
import type { Network, Scene } from './drawNetwork';
import { isSame, markAt, placeOf, type Mark } from './hitTest';
import { NetworkButtons } from './NetworkButtons';
import { NetworkCanvas } from './NetworkCanvas';
import { NetworkLabels } from './NetworkLabels';
import { NetworkPreview } from './NetworkPreview';
import { litBy, litByTies, markOf, refOf, type MarkRef } from './pointed';
import type { CameraState } from './useCamera';
import { useLabels } from './useLabels';
import { useLongPress } from './useLongPress';
import { useMarkWords } from './useMarkWords';
import { useNetworkKeys } from './useNetworkKeys';
import { useRevealed } from './useRevealed';

/** How far from a mark a pointer and a finger still mean it. */
const POINTER_REACH_PX = 7;
const FINGER_REACH_PX = 18;

interface NetworkPlotProps {
  readonly atlas: Atlas;
  readonly network: Network;
  readonly size: Size;
  /** The ties of a chain, which stand out while nothing else does. */
  readonly chain: readonly AtlasRelation[] | null;
  readonly framing: Framing;
  readonly view: CameraState;
  readonly fit: () => void;
  /** Whether companies stand where they will stay; only then are they worth naming. */
  readonly isNamed: boolean;
  /** Whether the picture of them is there. */
  readonly isPainted: boolean;
  readonly onPainted: (scene: Scene) => void;
  /** The browser gives nothing to paint it on. */
  readonly onRefused: () => void;
}

/** The drawing in a room of a known size: pictures, marks, preview, gestures and keys. */
export function NetworkPlot(props: NetworkPlotProps) {
  const { atlas, network, size, chain, framing, view, fit, isNamed, isPainted } = props;
  const { onPainted, onRefused } = props;
  const { camera, settled, isMoving, scaleExtent } = view;
  const chart = useMessages(networkChart);
  const open = useView((state) => state.open);
  const select = useView((state) => state.select);
  const embed = useView((state) => state.embed);
  const [pointedRef, setPointed] = useState<MarkRef | null>(null);
  const [focusedRef, setFocused] = useState<MarkRef | null>(null);
  const [currentRef, setCurrent] = useState<MarkRef | null>(null);
  const [centreId, setCentre] = useState<string | null>(null);
  const [isWheelLeftToPage, setWheelLeftToPage] = useState(false);

  const words = useMarkWords(atlas, network);
  const pointed = markOf(network, pointedRef);
  const selected = useMemo(() => markOf(network, select), [network, select]);
  const focused = useMemo(() => markOf(network, focusedRef), [network, focusedRef]);
  useRevealed(network, selected, size, view);
  const first: Mark | null = network.companies.length > 0 ? FIRST_COMPANY : null;
  const current = markOf(network, currentRef) ?? selected ?? first;
  const centre = centreId === null ? null : (network.numberOf.get(centreId) ?? null);
  // Where only a neighbourhood is shown, all of it is what was asked for.
  const isNeighbourhood = useView((state) => state.hops !== null);
  const isAlone = isNeighbourhood && selected?.type === 'company';
  const standsOut = pointed ?? (isAlone ? null : selected);
  const [litType, litNumber] = [standsOut?.type, standsOut?.number];
  const lit = useMemo(
    () =>
      litType === undefined || litNumber === undefined
        ? litByTies(network, chain ?? [])
        : litBy(network, { type: litType, number: litNumber }),
    [network, chain, litType, litNumber],
  );
  const labels = useLabels({
    network,
    nameOf: words.companyName,
    isNamed,
    framing,
    camera,
    size,
    lit,
  });

  // Buttons come once the picture is there: to make hundreds is work of its own.
  const hasButtons = useDeferredValue(isPainted && isNamed, false);

  const firstUntied = network.degree.indexOf(0);
  const untiedAt =
    firstUntied === -1
      ? null
      : placeOf(network.scene, { type: 'company', number: firstUntied }, camera);

  const zoomRef = useZoom({
    wheelNeedsModifier: embed,
    size,
    transform: camera,
    scaleExtent,
    bounded: false,
    onGesture: (next) => {
      setPointed(null);
      view.moveTo(next);
    },
    onWheelLeftToPage: () => {
      setWheelLeftToPage(true);
    },
  });
  const markUnder = (element: HTMLElement, clientX: number, clientY: number, reach: number) => {
    const [x, y] = placeIn(element, { clientX, clientY });
    return markAt(network.scene, camera, x, y, reach);
  };
  const point = (mark: Mark | null) => {
    if (!isSame(mark, pointed)) setPointed(mark && refOf(network, mark));
  };
  const press = useLongPress((element, x, y) => {
    point(markUnder(element, x, y, FINGER_REACH_PX));
  });
  const openMark = (mark: Mark) => {
    const ref = refOf(network, mark);
    setCurrent(ref);
    // The detail says more than the preview of a finger that rested there before.
    setPointed(null);
    open(ref);
  };
  const onKeyDown = useNetworkKeys({
    network,
    current,
    centre,
    names: () =>
      network.companies.map((id) => {
        const name = atlas.companyById.get(id)?.name ?? id;
        return [inLanguage(name, 'en'), inLanguage(name, 'zh'), id];
      }),
    moveTo: (mark, from) => {
      const ref = refOf(network, mark);
      const { x, y } = placeOf(network.scene, mark, camera);
      // The mark must be there, and on screen, before it can take the focus.
      flushSync(() => {
        setCurrent(ref);
        setCentre(from === null ? null : (network.companies[from] ?? null));
        view.reveal(x, y);
      });
      buttonOf(ref)?.focus({ preventScroll: true });
    },
    open: openMark,
    isDetailOpen: select !== null,
    // About what has the focus, so that it stays where it is.
    zoomBy: (factor) => {
      view.zoomBy(factor, focused ? placeOf(network.scene, focused, camera) : undefined);
    },
    fit,
  });
  return (
    <div
      ref={zoomRef}
      className={pointed ? 'network-plot over-mark' : 'network-plot'}
      role="group"
      aria-label={chart.chart}
      onKeyDown={onKeyDown}
      onPointerDown={press.onPointerDown}
      onPointerMove={(event) => {
        press.onPointerMove(event);
        if (event.pointerType === 'touch' || event.buttons !== 0) return;
        point(markUnder(event.currentTarget, event.clientX, event.clientY, POINTER_REACH_PX));
      }}
      onPointerUp={press.onPointerUp}
      onPointerCancel={press.onPointerCancel}
      onPointerLeave={({ pointerType }) => {
        if (pointerType !== 'touch') setPointed(null);
      }}
      onContextMenu={(event) => {
        // A finger that rests asks for the preview, which the browser's own menu would cover.
        if (press.isHeld()) event.preventDefault();
      }}
      onClick={(event) => {
        if (press.tookTap()) return;
        const { currentTarget, clientX, clientY, detail, nativeEvent } = event;
        const isFinger = 'pointerType' in nativeEvent && nativeEvent.pointerType === 'touch';
        const reach = isFinger ? FINGER_REACH_PX : POINTER_REACH_PX;
        // A click without a pointer is one of assistive technology on a button.
        const mark =
          detail === 0
            ? markOf(network, refOfButton(event.target))
            : markUnder(currentTarget, clientX, clientY, reach);
        if (mark) openMark(mark);
        else setPointed(null);
      }}
      onFocus={({ target }) => {
        const ref = refOfButton(target);
        if (ref === null) return;
        const isVisible = target.matches(':focus-visible');
        setFocused(isVisible ? ref : null);
        if (isVisible) setPointed(ref);
        setCurrent(ref);
        if (ref.type === 'company') setCentre(ref.id);
      }}
      onBlur={() => {
        setFocused(null);
        setPointed(null);
      }}
    >
      <NetworkCanvas
        {...{ network, camera, lit, selected, focused, size, isMoving, onPainted, onRefused }}
      />
      <NetworkLabels {...{ network, camera, labels, selected }} isHidden={!isPainted} />
      {untiedAt && (
        <span
          className="network-untied"
          aria-hidden="true"
          style={{ translate: `${untiedAt.x}px ${untiedAt.y}px` }}
        >
          {chart.untied}
        </span>
      )}
      {hasButtons && (
        <NetworkButtons
          network={network}
          camera={settled}
          nameOf={words.nameOf}
          current={current}
          centre={centre}
          selected={selected}
        />
      )}
      {pointed && !isMoving && (
        <NetworkPreview {...{ network, camera, size, words }} mark={pointed} />
      )}
      <p className="visually-hidden" aria-live="polite">
        {focused ? words.tellOf(focused, centre) : ''}
      </p>
      <GestureHint isWheelLeftToPage={isWheelLeftToPage} />
    </div>
  );
}

const FIRST_COMPANY: Mark = { type: 'company', number: 0 };

function buttonOf({ type, id }: MarkRef): HTMLElement | null {
  const attribute = type === 'company' ? 'data-company' : 'data-tie';
  return document.querySelector<HTMLElement>(`.network-plot [${attribute}="${CSS.escape(id)}"]`);
}

function refOfButton(target: EventTarget): MarkRef | null {
  if (!(target instanceof HTMLElement)) return null;
  const { company, tie } = target.dataset;
  if (company !== undefined) return { type: 'company', id: company };
  return tie === undefined ? null : { type: 'relation', id: tie };
}
