import { useEffect, useMemo, useState } from 'react';
import type { AtlasRelation } from '../../data/atlas';
import { companyName } from '../../data/names';
import { wordFor } from '../../i18n/catalogue';
import { formatSpan } from '../../i18n/formatDate';
import { companyKinds, relationKinds } from '../../i18n/messages/kinds';
import { network } from '../../i18n/messages/network';
import { inLanguage } from '../../i18n/text';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';
import type { ViewProps } from '../../state/viewProps';
import { GestureHint } from '../../ui/GestureHint';
import { Preview } from '../../ui/Preview';
import { useSize, type Size } from '../../ui/useSize';
import { useTextMeasure } from '../../ui/useTextMeasure';
import { useZoom } from '../../ui/useZoom';
import {
  drawNetwork,
  fitCamera,
  type Camera,
  type DrawnCompany,
  type DrawnTie,
} from './drawNetwork';
import { transposed, type Positions } from './layoutNetwork';
import { CompanyMark, TieMark } from './NetworkMarks';
import { NetworkTools } from './NetworkTools';
import { useNetworkKeys } from './useNetworkKeys';
import { usePositions } from './usePositions';
import './network.css';

const LABEL_FONT = '500 12px system-ui, sans-serif';
const CLOSEST = 10;
const UNMEASURED: Size = { width: 640, height: 480 };

/** The network as a drawing, once its layout is there. */
export function NetworkChart(props: ViewProps) {
  const t = useMessages(network);
  const positions = usePositions(props.atlas);
  return (
    <div className="network">
      {positions ? (
        <LaidOutNetwork {...props} positions={positions} />
      ) : (
        <p className="stage-loading">{t.layingOut}</p>
      )}
    </div>
  );
}

type Pointed =
  | { readonly type: 'company'; readonly company: DrawnCompany }
  | { readonly type: 'tie'; readonly tie: DrawnTie };

interface LaidOutNetworkProps extends ViewProps {
  readonly positions: Positions;
}

function LaidOutNetwork({ atlas, shown, onDrawn, positions: wide }: LaidOutNetworkProps) {
  const t = useMessages(network);
  const language = useLanguage();
  const open = useView((state) => state.open);
  const selected = useView((state) => state.select);
  const measure = useTextMeasure(LABEL_FONT);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [hinted, setHinted] = useState<'never' | 'now' | 'done'>('never');
  const [frameRef, size] = useSize();
  useEffect(() => {
    if (size) onDrawn();
  }, [size, onDrawn]);

  const { width, height } = size ?? UNMEASURED;
  const isPortrait = height > width;
  const positions = useMemo(() => (isPortrait ? transposed(wide) : wide), [isPortrait, wide]);
  const fitted = useMemo(() => fitCamera(positions, width, height), [positions, width, height]);
  const [moved, setMoved] = useState<Camera | null>(null);
  const camera = moved ?? fitted;
  const nameOf = useMemo(() => (id: string) => companyName(atlas, id, language), [atlas, language]);
  const drawing = useMemo(
    () => drawNetwork(shown.relations, positions, { width, height, camera, nameOf, measure }),
    [shown, positions, width, height, camera, nameOf, measure],
  );
  const embed = useView((state) => state.embed);
  const zoomRef = useZoom({
    wheelNeedsModifier: embed,
    size: { width, height },
    transform: camera,
    scaleExtent: [fitted.k * 0.5, fitted.k * CLOSEST],
    bounded: false,
    onGesture: (next) => {
      setPointed(null);
      setMoved(next);
    },
    onWheelLeftToPage: () => {
      setHinted((last) => (last === 'never' ? 'now' : last));
    },
  });
  const zoomBy = (factor: number) => {
    const k = Math.max(fitted.k * 0.5, Math.min(fitted.k * CLOSEST, camera.k * factor));
    const ratio = k / camera.k;
    setMoved({
      k,
      x: width / 2 - (width / 2 - camera.x) * ratio,
      y: height / 2 - (height / 2 - camera.y) * ratio,
    });
  };
  const lit = useMemo(() => litBy(shown.relations, pointed, selected), [shown, pointed, selected]);
  const fit = () => {
    setMoved(null);
  };
  const onKeyDown = useNetworkKeys(drawing, zoomBy, fit);
  const [busiest] = drawing.companies;
  return (
    <>
      <NetworkTools
        relations={shown.relations}
        isFitted={moved === null}
        onZoom={zoomBy}
        onFit={fit}
      />
      <div
        ref={frameRef}
        className={lit ? 'network-frame has-lit' : 'network-frame'}
        role="group"
        aria-label={t.chart}
        onKeyDown={onKeyDown}
      >
        <svg ref={zoomRef} width={width} height={height} visibility={size ? undefined : 'hidden'}>
          {drawing.ties.map((tie) => (
            <TieMark
              key={tie.relation.id}
              tie={tie}
              name={tieName(tie.relation)}
              isLit={lit?.ties.has(tie.relation.id) ?? false}
              isSelected={selected?.type === 'relation' && selected.id === tie.relation.id}
              onOpen={() => {
                open({ type: 'relation', id: tie.relation.id });
              }}
              onPoint={(isPointed) => {
                setPointed(isPointed ? { type: 'tie', tie } : null);
              }}
            />
          ))}
          {drawing.companies.map((company) => (
            <CompanyMark
              key={company.id}
              company={company}
              label={nameOf(company.id)}
              name={companyWords(company)}
              isTabStop={company === busiest}
              isLit={lit?.companies.has(company.id) ?? false}
              isSelected={selected?.type === 'company' && selected.id === company.id}
              onOpen={() => {
                open({ type: 'company', id: company.id });
              }}
              onPoint={(isPointed) => {
                setPointed(isPointed ? { type: 'company', company } : null);
              }}
            />
          ))}
        </svg>
        {pointed && <PointedPreview />}
        {hinted === 'now' && (
          <GestureHint
            onDone={() => {
              setHinted('done');
            }}
          >
            {t.zoomHint}
          </GestureHint>
        )}
      </div>
    </>
  );

  function companyWords({ id, ties }: DrawnCompany): string {
    const kind = wordFor(companyKinds[language], atlas.companyById.get(id)?.kind ?? '');
    return t.companyNamed(nameOf(id), kind, ties);
  }

  function tieName(relation: AtlasRelation): string {
    const kind = wordFor(relationKinds[language], relation.kind);
    const date = formatSpan(relation.days, language);
    return t.tieNamed(
      nameOf(relation.source),
      nameOf(relation.target),
      kind,
      date,
      relation.status,
    );
  }

  function PointedPreview() {
    if (pointed === null) return null;
    const frame = { width, height };
    if (pointed.type === 'company') {
      const { company } = pointed;
      return (
        <Preview x={company.x} y={company.y} frame={frame}>
          <strong>{nameOf(company.id)}</strong>
          <p className="preview-date">{companyWords(company)}</p>
        </Preview>
      );
    }
    const { relation, middle } = pointed.tie;
    return (
      <Preview x={middle.x} y={middle.y} frame={frame}>
        <strong>
          {nameOf(relation.source)} {relation.directed ? '→' : '–'} {nameOf(relation.target)}
        </strong>
        <p className="preview-date">
          {wordFor(relationKinds[language], relation.kind)} · {formatSpan(relation.days, language)}
        </p>
        <p>{inLanguage(relation.summary, language)}</p>
      </Preview>
    );
  }
}

/** What stands out: what is pointed at with its neighbours, else what is open; null if nothing does. */
function litBy(
  relations: readonly AtlasRelation[],
  pointed: Pointed | null,
  selected: { readonly type: string; readonly id: string } | null,
): { readonly companies: ReadonlySet<string>; readonly ties: ReadonlySet<string> } | null {
  const centre =
    pointed?.type === 'company'
      ? pointed.company.id
      : pointed === null && selected?.type === 'company'
        ? selected.id
        : null;
  const tieId =
    pointed?.type === 'tie'
      ? pointed.tie.relation.id
      : pointed === null && selected?.type === 'relation'
        ? selected.id
        : null;
  const ties = relations.filter(
    ({ id, source, target }) =>
      id === tieId || (centre !== null && (source === centre || target === centre)),
  );
  if (ties.length === 0) return null;
  return {
    companies: new Set(ties.flatMap(({ source, target }) => [source, target])),
    ties: new Set(ties.map(({ id }) => id)),
  };
}
