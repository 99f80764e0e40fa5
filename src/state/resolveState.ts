import type { Atlas } from '../data/atlas';
import { licencesOf } from '../data/licences';
import type { Dropped, ParsedLink } from './urlCodec';
import { ONE_LANE, type ItemRef, type ViewState } from './viewState';

/** A link's state without the ids that the dataset does not have, each reported as dropped. */
export function resolveState(state: ViewState, atlas: Atlas): ParsedLink {
  const dropped: Dropped[] = [];
  const known = (name: keyof ViewState, has: (id: string) => boolean) => (id: string) => {
    if (has(id)) return true;
    dropped.push({ name, value: id });
    return false;
  };
  const isCompany = (name: keyof ViewState) => known(name, (id) => atlas.companyById.has(id));
  const resolved: ViewState = {
    ...state,
    category: state.category.filter(known('category', (id) => atlas.categoryById.has(id))),
    company: state.company.filter(isCompany('company')),
    licence: state.licence.filter(
      known('licence', (id) =>
        atlas.models.some((model) => licencesOf(model).some((licence) => licence.id === id)),
      ),
    ),
    fold: state.fold.filter(
      known(
        'fold',
        (id) => id === ONE_LANE || atlas.categoryById.has(id) || atlas.companyById.has(id),
      ),
    ),
    around: state.around !== null && isCompany('around')(state.around) ? state.around : null,
    compare: state.compare.filter(known('compare', (id) => atlas.modelById.has(id))),
    path: state.path?.filter(isCompany('path')).length === 2 ? state.path : null,
    chapter:
      state.chapter !== null &&
      known('chapter', (id) => atlas.chapters.some((chapter) => chapter.id === id))(state.chapter)
        ? state.chapter
        : null,
  };
  if (state.select !== null && !itemExists(atlas, state.select)) {
    dropped.push({ name: 'select', value: `${state.select.type}:${state.select.id}` });
    return { state: { ...resolved, select: null }, dropped };
  }
  return dropped.length === 0 ? { state, dropped } : { state: resolved, dropped };
}

function itemExists(atlas: Atlas, { type, id }: ItemRef): boolean {
  switch (type) {
    case 'event':
      return atlas.eventById.has(id);
    case 'company':
      return atlas.companyById.has(id);
    case 'relation':
      return atlas.relationById.has(id);
    case 'model':
      return atlas.modelById.has(id);
  }
}
