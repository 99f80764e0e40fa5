import type { Atlas, AtlasRelation } from '../../data/atlas';
import { companyName } from '../../data/names';
import type { Language } from '../../i18n/catalogue';
import { wordFor } from '../../i18n/catalogue';
import { relationKinds } from '../../i18n/messages/kinds';
import { inLanguage } from '../../i18n/text';
import type { ItemRef } from '../../state/viewState';

/** An item's title in a language; null if the atlas has no such item. */
export function itemTitle(atlas: Atlas, { type, id }: ItemRef, language: Language): string | null {
  switch (type) {
    case 'event': {
      const event = atlas.eventById.get(id);
      return event ? inLanguage(event.title, language) : null;
    }
    case 'company':
      return atlas.companyById.has(id) ? companyName(atlas, id, language) : null;
    case 'relation': {
      const relation = atlas.relationById.get(id);
      return relation ? relationTitle(atlas, relation, language) : null;
    }
    case 'model':
      return atlas.modelById.get(id)?.name ?? null;
  }
}

/** A tie named by its ends and kind: `Microsoft → OpenAI: Investment`. */
export function relationTitle(atlas: Atlas, relation: AtlasRelation, language: Language): string {
  const arrow = relation.directed ? '→' : '–';
  const ends = [relation.source, relation.target].map((id) => companyName(atlas, id, language));
  const colon = language === 'zh' ? '：' : ': ';
  return `${ends.join(` ${arrow} `)}${colon}${wordFor(relationKinds[language], relation.kind)}`;
}

/** The items of the same type just before and after one in time; none for a company, which has no date. */
export function neighboursInTime(
  atlas: Atlas,
  { type, id }: ItemRef,
): { readonly previous: ItemRef | null; readonly next: ItemRef | null } {
  if (type === 'company') return { previous: null, next: null };
  const items = { event: atlas.events, relation: atlas.relations, model: atlas.models }[type];
  const index = items.findIndex((item) => item.id === id);
  const at = (position: number): ItemRef | null => {
    const item = items[position];
    return index !== -1 && item ? { type, id: item.id } : null;
  };
  return { previous: at(index - 1), next: at(index + 1) };
}
