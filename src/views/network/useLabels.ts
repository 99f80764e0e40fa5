import { useCallback, useDeferredValue, useMemo } from 'react';
import { truncate, type MeasureText } from '../../geometry/textWidth';
import type { Size } from '../../ui/useSize';
import { useTextMeasure } from '../../ui/useTextMeasure';
import {
  HUB_TIES,
  HUB_WEIGHT,
  LABEL_WEIGHT,
  labelsInView,
  labelsOfLit,
  labelStepOf,
  placeStep,
  type CompanyLabel,
  type Framing,
  type LabelStep,
  type WrittenName,
} from './companyLabels';
import type { Network } from './drawNetwork';
import type { Camera } from './fitCamera';
import type { Lit } from './paintOverlay';

const LABEL_FONT = `${LABEL_WEIGHT} 12px system-ui, sans-serif`;
const HUB_FONT = `${HUB_WEIGHT} 12px system-ui, sans-serif`;
const WIDEST_PX = 220;
const NO_LABELS: LabelStep = { anchors: [] };

interface LabelsOf {
  readonly network: Network;
  readonly nameOf: (id: string) => string;
  /** Names of companies that still move would only flicker. */
  readonly isNamed: boolean;
  readonly framing: Framing;
  readonly camera: Camera;
  readonly size: Size;
  readonly lit: Lit | null;
}

/** The names on screen; of a network in which something stands out, only of that. */
export function useLabels(labelsOf: LabelsOf): readonly CompanyLabel[] {
  const { network, nameOf, isNamed, framing, camera, size, lit } = labelsOf;
  const measure = useTextMeasure(LABEL_FONT);
  const measureHub = useTextMeasure(HUB_FONT);
  const writeName = useMemo(
    () => nameWriter(nameOf, measure, measureHub),
    [nameOf, measure, measureHub],
  );
  const written = useCallback(
    (company: number) =>
      writeName(network.companies[company] ?? '', (network.degree[company] ?? 0) >= HUB_TIES),
    [network, writeName],
  );
  const step = labelStepOf(camera.k, framing.asked.k);
  const stepAt = useMemo(
    () => stepPlacer(network, written, framing, size),
    [network, written, framing, size],
  );
  // Names do not overlap at a larger scale than they were placed for, so they stay until others are placed, which is work
  // of its own; at a smaller one they would.
  const shownStep = Math.min(step, useDeferredValue(step));
  const placed = useMemo(
    () => (isNamed ? stepAt(shownStep) : NO_LABELS),
    [isNamed, stepAt, shownStep],
  );
  const { width, height } = size;
  return useMemo(() => {
    const all = labelsInView(placed, camera, width, height);
    if (!lit) return all;
    return labelsOfLit(all, lit.companies, network, written, camera, { width, height });
  }, [placed, camera, width, height, lit, network, written]);
}

/** Places the names of a step once, however often one zooms to it. */
function stepPlacer(
  network: Network,
  written: (company: number) => WrittenName,
  framing: Framing,
  size: Size,
): (step: number) => LabelStep {
  const known = new Map<number, LabelStep>();
  return (step) => {
    const placed = known.get(step) ?? placeStep(network, written, step, framing, size);
    known.set(step, placed);
    return placed;
  };
}

/** Writes names, each measured once, whatever is filtered. */
function nameWriter(
  nameOf: (id: string) => string,
  measure: MeasureText,
  measureHub: MeasureText,
): (id: string, isHub: boolean) => WrittenName {
  const known = [new Map<string, WrittenName>(), new Map<string, WrittenName>()] as const;
  return (id, isHub) => {
    const own = known[isHub ? 1 : 0];
    const found = own.get(id);
    if (found) return found;
    const measureOwn = isHub ? measureHub : measure;
    const name = truncate(nameOf(id), WIDEST_PX, measureOwn);
    const written = { name, width: Math.ceil(measureOwn(name)) + 1 };
    own.set(id, written);
    return written;
  };
}
