import { useMemo } from 'react';
import { truncate } from '../../geometry/textWidth';
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
} from './companyLabels';
import type { Camera, Network } from './drawNetwork';
import type { Lit } from './paintOverlay';

const LABEL_FONT = `${LABEL_WEIGHT} 12px system-ui, sans-serif`;
const HUB_FONT = `${HUB_WEIGHT} 12px system-ui, sans-serif`;
const WIDEST_PX = 220;

interface LabelsOf {
  readonly network: Network;
  readonly nameOf: (id: string) => string;
  readonly fitted: Camera;
  readonly camera: Camera;
  readonly size: Size;
  readonly lit: Lit | null;
}

/** The names on screen and how each is written; of a network in which something stands out, only of that. */
export function useLabels({ network, nameOf, fitted, camera, size, lit }: LabelsOf): {
  readonly labels: readonly CompanyLabel[];
  readonly names: readonly string[];
} {
  const measure = useTextMeasure(LABEL_FONT);
  const measureHub = useTextMeasure(HUB_FONT);
  const { names, widths } = useMemo(() => {
    const measureOf = (company: number) =>
      (network.degree[company] ?? 0) >= HUB_TIES ? measureHub : measure;
    const written = network.companies.map((id, company) =>
      truncate(nameOf(id), WIDEST_PX, measureOf(company)),
    );
    return {
      names: written,
      widths: Float64Array.from(
        written,
        (name, company) => Math.ceil(measureOf(company)(name)) + 1,
      ),
    };
  }, [network, nameOf, measure, measureHub]);
  const step = labelStepOf(camera.k, fitted.k);
  const placed = useMemo(
    () => placeStep(network, widths, step, fitted, size),
    [network, widths, step, fitted, size],
  );
  const { width, height } = size;
  const labels = useMemo(() => {
    const all = labelsInView(placed, camera, width, height);
    if (!lit) return all;
    return labelsOfLit(all, lit.companies, network, widths, camera, { width, height });
  }, [placed, camera, width, height, lit, network, widths]);
  return { labels, names };
}
