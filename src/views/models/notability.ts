import type { Atlas, AtlasModel } from '../../data/atlas';

const IN_ARTICLE = 100;
const BY_EVENT_IMPORTANCE: Readonly<Record<1 | 2 | 3, number>> = { 1: 60, 2: 30, 3: 12 };
const PER_DECADE_OF_SIZE = 3;

/** How early a model deserves a label: named by the article, part of important events, large. Higher is earlier. */
export function notabilityOf(model: AtlasModel, events: Atlas['eventsByModel']): number {
  const weights = (events.get(model.id) ?? []).map(
    ({ importance }) => BY_EVENT_IMPORTANCE[importance],
  );
  const most = weights.reduce((a, b) => Math.max(a, b), 0);
  const size = model.params === null ? 0 : Math.log10(model.params) * PER_DECADE_OF_SIZE;
  return (model.inArticle === true ? IN_ARTICLE : 0) + most + Math.min(5, weights.length) + size;
}
