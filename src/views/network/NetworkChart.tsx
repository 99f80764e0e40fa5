import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { network as messages } from '../../i18n/messages/network';
import { networkChart } from '../../i18n/messages/networkChart';
import { useMessages } from '../../i18n/useLanguage';
import type { Atlas, AtlasRelation } from '../../data/atlas';
import { tiesAround } from '../../data/neighbourhood';
import { useNeighbourhood } from '../../state/useShown';
import type { ViewProps } from '../../state/viewProps';
import { useSize, type Size } from '../../ui/useSize';
import {
  fitCamera,
  numberNetwork,
  placeNetwork,
  type Camera,
  type Network,
  type Scene,
} from './drawNetwork';
import { fansOf } from './fans';
import { transposed, type Positions } from './layoutNetwork';
import { NetworkPlot } from './NetworkPlot';
import { NetworkTools } from './NetworkTools';
import { placesOf, tiedCompanies } from './tiedPlaces';
import { UntiedHint } from './UntiedHint';
import { useCamera } from './useCamera';
import { useChainTies } from './useChainTies';
import { useMatchedTies } from './useMatchedTies';
import { useLayout, type Layout } from './usePositions';
import { useTightened } from './useTightened';
import './network.css';

const UNMEASURED: Size = { width: 640, height: 480 };
const NOWHERE: Positions = new Map();

/** The network as a drawing, from the first coarse picture of its layout on. */
export function NetworkChart(props: ViewProps) {
  const t = useMessages(messages);
  const { atlas, shown, onDrawn } = props;
  const layout = useLayout(atlas);
  const laidOut = layout.positions ?? NOWHERE;
  const { relations } = shown;
  const isWhole = relations.length === atlas.relations.length;
  const numbered = useMemo(() => {
    // Where all ties are shown, so are the companies that have none.
    const untied = isWhole ? atlas.companies.map(({ id }) => id) : [];
    return numberNetwork(relations, untied);
  }, [atlas, relations, isWhole]);
  const [frameRef, measured] = useSize();
  const { width, height } = measured ?? UNMEASURED;
  const size = useMemo(() => ({ width, height }), [width, height]);
  const isPortrait = height > width;
  const ofAnyTime = useTiesOfAnyTime(atlas);
  const tightening = useTightened(laidOut, ofAnyTime);
  const positions = useMemo(
    () => (isPortrait ? transposed(tightening.positions) : tightening.positions),
    [isPortrait, tightening.positions],
  );
  const network = useMemo(() => placeNetwork(numbered, positions), [numbered, positions]);
  const { fitTo } = tightening;
  const isTight = tightening.state === 'tight';
  const tied = useMemo(() => tiedCompanies(atlas.relations), [atlas]);
  const fans = useMemo(() => fansOf(atlas.relations), [atlas]);
  const chain = useChainTies(relations);
  const opened = useOpened(atlas, tied, chain ?? [], ofAnyTime);
  const { fitted, home } = useMemo(() => {
    const places = isPortrait ? transposed(fitTo) : fitTo;
    const show = (ids: ReadonlySet<string>) =>
      fitCamera(placesOf(places, ids), width, height, fans);
    const all = show(tied);
    return { fitted: all, home: isTight || opened === tied ? all : show(opened) };
  }, [isPortrait, fitTo, isTight, tied, opened, width, height, fans]);
  const view = useCamera(home, fitted, size, isTight ? fitTo : atlas);
  const fittedToShown = useMemo(
    () => fitCamera(placesOf(positions, withTies(network)), width, height, fans),
    [positions, network, width, height, fans],
  );
  const fit = () => {
    view.moveTo(fittedToShown);
  };

  const [painted, setPainted] = useState<Scene | null>(null);
  const [isPainted, setIsPainted] = useState(false);
  if (layout.isFinal && painted === network.scene && !isPainted) setIsPainted(true);
  // Deferred, so that names are placed once the worker paints.
  const isNamed = useDeferredValue(layout.isFinal && measured !== null, false);
  const isDrawn = isPainted && isNamed;
  useEffect(() => {
    if (isDrawn) onDrawn();
  }, [isDrawn, onDrawn]);
  return (
    <div className="network">
      <NetworkTools
        relations={relations}
        isWhole={isWhole}
        isLaidOut={layout.positions !== null}
        isFinal={layout.isFinal}
        isFitted={isNear(view.camera, fittedToShown)}
        tightening={tightening}
        onZoom={view.zoomBy}
        onFit={fit}
      />
      <div ref={frameRef} className="network-frame">
        {layout.positions === null && <p className="stage-loading">{t.layingOut}</p>}
        {measured && layout.positions && (
          <NetworkPlot
            {...{ atlas, network, size, chain, fitted, view, fit, isNamed, isPainted }}
            onPainted={setPainted}
          />
        )}
        {layout.positions && !layout.isFinal && <LayoutProgress layout={layout} />}
        {isPainted && isWhole && (
          <UntiedHint
            {...{ network, positions, size }}
            camera={view.settled}
            onShow={view.moveTo}
          />
        )}
      </div>
    </div>
  );
}

/** How far the layout is, over its picture so far, which the reader may take for good. */
function LayoutProgress({ layout }: { readonly layout: Layout }) {
  const t = useMessages(networkChart);
  return (
    <p className="network-progress">
      <label>
        {t.progress} <progress value={layout.done} />
      </label>
      <button type="button" className="button" onClick={layout.stop}>
        {t.stop}
      </button>
    </p>
  );
}

/** The ties that the filters leave, within the neighbourhood if there is one, at whatever time. */
function useTiesOfAnyTime(atlas: Atlas): readonly AtlasRelation[] {
  const matched = useMatchedTies(atlas);
  const around = useNeighbourhood();
  return useMemo(() => (around ? tiesAround(matched, around) : matched), [matched, around]);
}

/** The companies of a chain, or that the filters left, when the picture was opened: what a link is about is seen large. */
function useOpened(
  atlas: Atlas,
  tied: ReadonlySet<string>,
  chain: readonly AtlasRelation[],
  ofAnyTime: readonly AtlasRelation[],
): ReadonlySet<string> {
  const [opened] = useState(chain.length > 0 ? chain : ofAnyTime);
  return useMemo(
    () => (opened.length === atlas.relations.length ? tied : tiedCompanies(opened)),
    [atlas, tied, opened],
  );
}

/** The companies of a network that have ties stand first in it. */
function withTies({ companies, degree }: Network): readonly string[] {
  const first = degree.indexOf(0);
  return first === -1 ? companies : companies.slice(0, first);
}

/** Whether two cameras show the same within a px. */
function isNear(a: Camera, b: Camera): boolean {
  return Math.abs(a.k / b.k - 1) < 1e-3 && Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1;
}
