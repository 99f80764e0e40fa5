import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { network as messages } from '../../i18n/messages/network';
import { networkChart } from '../../i18n/messages/networkChart';
import { useMessages } from '../../i18n/useLanguage';
import type { Atlas, AtlasRelation } from '../../data/atlas';
import { tiesAround } from '../../data/neighbourhood';
import { useNeighbourhood } from '../../state/useShown';
import type { ViewProps } from '../../state/viewProps';
import { useView } from '../../state/useView';
import { NoCanvas } from '../../ui/NoCanvas';
import { useSize, type Size } from '../../ui/useSize';
import { numberNetwork, placeNetwork, type Network, type Scene } from './drawNetwork';
import { fitCamera, type Camera } from './fitCamera';
import { fansOf } from './fans';
import { NetworkPlot } from './NetworkPlot';
import { NetworkTools } from './NetworkTools';
import { type Picture, transposed, transposedBends } from './picture';
import { placesOf, tiedCompanies } from './tiedPlaces';
import { UntiedHint } from './UntiedHint';
import { useCamera } from './useCamera';
import { useChainTies } from './useChainTies';
import { useMatchedTies } from './useMatchedTies';
import { useLayout, type Layout } from './usePositions';
import { useTightened } from './useTightened';
import './network.css';

const UNMEASURED: Size = { width: 640, height: 480 };
const NOTHING: Picture = { positions: new Map(), bends: new Map() };

/** The network as a drawing, from the first coarse picture of its layout on. */
export function NetworkChart(props: ViewProps) {
  const t = useMessages(messages);
  const { atlas, shown, onDrawn } = props;
  const layout = useLayout(atlas);
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
  const tightening = useTightened(layout.picture ?? NOTHING, ofAnyTime, atlas.relations);
  const { positions, bends } = useTurned(atlas, tightening.picture, isPortrait);
  const network = useMemo(
    () => placeNetwork(numbered, positions, bends),
    [numbered, positions, bends],
  );
  const { fitTo } = tightening;
  const isTight = tightening.state === 'tight';
  const tied = useMemo(() => tiedCompanies(atlas.relations), [atlas]);
  const fans = useMemo(() => fansOf(atlas.relations, bends), [atlas, bends]);
  const chain = useChainTies(relations);
  const { opened, asked } = useAsked(atlas, tied, chain, ofAnyTime);
  const { framing, home } = useMemo(() => {
    const places = isPortrait ? transposed(fitTo) : fitTo;
    const show = (ids: ReadonlySet<string>) =>
      fitCamera(placesOf(places, ids), width, height, fans);
    const all = show(tied);
    const part = (ids: ReadonlySet<string>) => (isTight || ids === tied ? all : show(ids));
    return { framing: { fitted: all, asked: part(asked) }, home: part(opened) };
  }, [isPortrait, fitTo, isTight, tied, opened, asked, width, height, fans]);
  const view = useCamera(home, framing.fitted, size, isTight ? fitTo : atlas);
  const fittedToShown = useMemo(
    () => fitCamera(placesOf(positions, withTies(network)), width, height, fans),
    [positions, network, width, height, fans],
  );
  const fit = () => {
    view.moveTo(fittedToShown);
  };

  const [painted, setPainted] = useState<Scene | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const choose = useView((state) => state.choose);
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
        isLaidOut={layout.picture !== null}
        isFinal={layout.isFinal}
        isFitted={isNear(view.camera, fittedToShown)}
        tightening={tightening}
        onZoom={view.zoomBy}
        onFit={fit}
      />
      <div ref={frameRef} className="network-frame">
        {layout.picture === null && <p className="stage-loading">{t.layingOut}</p>}
        {isRefused && (
          <NoCanvas
            onShown={onDrawn}
            onTable={() => {
              choose({ as: 'table' });
            }}
          />
        )}
        {measured && layout.picture && !isRefused && (
          <NetworkPlot
            {...{ atlas, network, size, chain, framing, view, fit, isNamed, isPainted }}
            onPainted={setPainted}
            onRefused={() => {
              setIsRefused(true);
            }}
          />
        )}
        {layout.picture && !layout.isFinal && <LayoutProgress layout={layout} />}
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

/** A picture with its axes swapped for a frame higher than wide. */
function useTurned(atlas: Atlas, picture: Picture, isPortrait: boolean): Picture {
  return useMemo(() => {
    if (!isPortrait) return picture;
    return {
      positions: transposed(picture.positions),
      bends: transposedBends(atlas.relations, picture.bends),
    };
  }, [atlas, picture, isPortrait]);
}

/** How far the layout is, over its picture so far, which the reader may take for good. */
function LayoutProgress({ layout }: { readonly layout: Layout }) {
  const t = useMessages(networkChart);
  return (
    <p className="network-progress">
      <label>
        <span>{t.progress}</span> <progress value={layout.done} />
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

interface Asked {
  /** When the picture was opened, those of a chain too: what a link is about is seen large. */
  readonly opened: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
}

/** The companies that the filters and the neighbourhood leave, at whatever time: as months go by they stay the same. */
function useAsked(
  atlas: Atlas,
  tied: ReadonlySet<string>,
  chain: readonly AtlasRelation[] | null,
  ofAnyTime: readonly AtlasRelation[],
): Asked {
  const [first] = useState(chain !== null && chain.length > 0 ? chain : ofAnyTime);
  return useMemo(() => {
    const companiesOf = (of: readonly AtlasRelation[]) =>
      of.length === atlas.relations.length ? tied : tiedCompanies(of);
    return { opened: companiesOf(first), asked: companiesOf(ofAnyTime) };
  }, [atlas, tied, first, ofAnyTime]);
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
