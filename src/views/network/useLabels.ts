import { useMemo } from 'react';
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
  type LabelStep,
} from './companyLabels';
import type { Camera, Network } from './drawNetwork';
import type { Lit } from './paintOverlay';

const LABEL_FONT = `${LABEL_WEIGHT} 12px system-ui, sans-serif`;
const HUB_FONT = `${HUB_WEIGHT} 12px system-ui, sans-serif`;
const WIDEST_PX = 220;
const NO_LABELS: LabelStep = { anchors: [] };

interface LabelsOf {
  readonly network: Network;
  readonly nameOf: (id: string) => string;
  /** Names of companies that still move would only flicker. */
  readonly isFinal: boolean;
  readonly fitted: Camera;
  readonly camera: Camera;
  readonly size: Size;
  readonly lit: Lit | null;
}

/** The names on screen and how each is written; of a network in which something stands out, only of that. */
export function useLabels(labelsOf: LabelsOf): {
  readonly labels: readonly CompanyLabel[];
  readonly names: readonly string[];
} {
  const { network, nameOf, isFinal, fitted, camera, size, lit } = labelsOf;
  const measure = useTextMeasure(LABEL_FONT);
  const measureHub = useTextMeasure(HUB_FONT);
  const writeName = useMemo(
    () => nameWriter(nameOf, measure, measureHub),
    [nameOf, measure, measureHub],
  );
  const { names, widths } = useMemo(() => {
    const written = (isFinal ? network.companies : []).map((id, company) =>
      writeName(id, (network.degree[company] ?? 0) >= HUB_TIES),
    );
    const widths = new Float64Array(written.length);
    written.forEach(({ width }, company) => {
      widths[company] = width;
    });
    return { names: written.map(({ name }) => name), widths };
  }, [network, isFinal, writeName]);
  const step = labelStepOf(camera.k, fitted.k);
  const stepAt = useMemo(
    () => stepPlacer(network, widths, fitted, size),
    [network, widths, fitted, size],
  );
  const placed = useMemo(() => (isFinal ? stepAt(step) : NO_LABELS), [isFinal, stepAt, step]);
  const { width, height } = size;
  const labels = useMemo(() => {
    const all = labelsInView(placed, camera, width, height);
    if (!lit) return all;
    return labelsOfLit(all, lit.companies, network, widths, camera, { width, height });
  }, [placed, camera, width, height, lit, network, widths]);
  return { labels, names };
}

/** Places the names of a step once, however often one zooms to it. */
function stepPlacer(
  network: Network,
  widths: Float64Array,
  fitted: Camera,
  size: Size,
): (step: number) => LabelStep {
  const known = new Map<number, LabelStep>();
  return (step) => {
    const placed = known.get(step) ?? placeStep(network, widths, step, fitted, size);
    known.set(step, placed);
    return placed;
  };
}

interface WrittenName {
  readonly name: string;
  /** In px. */
  readonly width: number;
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
