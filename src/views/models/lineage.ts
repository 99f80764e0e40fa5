import type { AtlasModel } from '../../data/atlas';

/** A model and the one it was built on. */
export interface Descent {
  readonly base: AtlasModel;
  readonly derived: AtlasModel;
}

/** Where a model comes from and what came of it, in order of distance. */
export interface Lineage {
  /** What it was built on, what that was built on, and so on. */
  readonly bases: readonly AtlasModel[];
  /** What was built on it, on that, and so on. */
  readonly derived: readonly AtlasModel[];
  /** Every step of it once. */
  readonly descents: readonly Descent[];
}

/** The lineage of a model among others, in both directions; a circle, which only faulty data has, is walked once. */
export function lineageOf(model: AtlasModel, models: readonly AtlasModel[]): Lineage {
  const byId = new Map(models.map((other) => [other.id, other]));
  const seen = new Set([model.id]);
  const bases: AtlasModel[] = [];
  const derived: AtlasModel[] = [];
  const descents: Descent[] = [];

  for (let last = model; last.baseModel !== undefined;) {
    const base = byId.get(last.baseModel);
    if (!base || seen.has(base.id)) break;
    seen.add(base.id);
    bases.push(base);
    descents.push({ base, derived: last });
    last = base;
  }
  const queue = [model];
  for (let base = queue.shift(); base; base = queue.shift()) {
    for (const other of models) {
      if (other.baseModel !== base.id || seen.has(other.id)) continue;
      seen.add(other.id);
      derived.push(other);
      descents.push({ base, derived: other });
      queue.push(other);
    }
  }
  return { bases, derived, descents };
}
