import type { Atlas, AtlasEvent, AtlasRelation } from './atlas';

/** What a reader can ask the relations of. */
export interface Subject {
  readonly type: 'event' | 'company' | 'relation' | 'model';
  readonly id: string;
}

/**
 * The events that belong with an item, in order of time, an event itself among them: a company's and a model's own
 * events; for a tie those of all ties between its two companies and those that name both; for an event those about
 * the same models and those of the ties between the companies whose tie it is.
 */
export function relatedEvents(atlas: Atlas, { type, id }: Subject): readonly AtlasEvent[] {
  switch (type) {
    case 'company':
      return atlas.eventsByCompany.get(id) ?? [];
    case 'model':
      return atlas.eventsByModel.get(id) ?? [];
    case 'relation': {
      const relation = atlas.relationById.get(id);
      return relation ? eventsBetween(atlas, relation) : [];
    }
    case 'event': {
      const event = atlas.eventById.get(id);
      if (!event) return [];
      const ties = event.companies
        .flatMap((company) => atlas.relationsByCompany.get(company) ?? [])
        .filter(({ eventId }) => eventId === id);
      return inOrder(atlas, [
        event,
        ...event.models.flatMap((model) => atlas.eventsByModel.get(model) ?? []),
        ...ties.flatMap((tie) => eventsBetween(atlas, tie)),
      ]);
    }
  }
}

function eventsBetween(atlas: Atlas, { source, target }: AtlasRelation): readonly AtlasEvent[] {
  const told = (atlas.relationsByCompany.get(source) ?? [])
    .filter((tie) => [tie.source, tie.target].includes(target))
    .flatMap(({ eventId }) => (eventId === undefined ? [] : (atlas.eventById.get(eventId) ?? [])));
  const naming = (atlas.eventsByCompany.get(source) ?? []).filter(({ companies }) =>
    companies.includes(target),
  );
  return inOrder(atlas, [...told, ...naming]);
}

function inOrder(atlas: Atlas, events: readonly AtlasEvent[]): readonly AtlasEvent[] {
  const wanted = new Set(events);
  return wanted.size < 2 ? [...wanted] : atlas.events.filter((event) => wanted.has(event));
}
