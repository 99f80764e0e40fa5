import type { Atlas, AtlasEvent, AtlasModel, AtlasRelation } from './atlas';
import { modalities } from '../i18n/messages/modalities';
import { sizesOf } from './modelSizes';
import type { Text } from './schema';

/**
 * Text as it is compared in a search: compatibility forms unified (full-width letters), accents dropped, lower case,
 * and what people write in more than one way left out (`GPT-4`, `GPT 4`, `gpt4`; `DALL·E`, `DALL-E`; not `6.7B`, `67B`).
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\-‐‑–·'’_/]|\.(?!\d)|(?<!\d)\.|(?<=\p{L})\s+(?=\d)/gu, '')
    .toLowerCase();
}

/**
 * A test of folded text (asked for only if there is something to look for) against a query: every word of the query
 * has to occur. Chinese beside Latin letters is a word of its own, as people type `OpenAI发布` without a space.
 */
export function matcherOf(query: string): (searchText: () => string) => boolean {
  const words = query
    .replace(/\p{Script=Han}+/gu, ' $& ')
    .split(/\s+/)
    .map(foldText)
    .filter((word) => word !== '');
  return (searchText) => words.length === 0 || words.every((word) => searchText().includes(word));
}

/** Folding every text of a large dataset takes longer than drawing it, and most readers never search. */
const folded = new WeakMap<object, string>();

function foldedOnce(item: object, parts: () => readonly string[]): string {
  let text = folded.get(item);
  if (text === undefined) {
    text = foldText(parts().join('\n'));
    folded.set(item, text);
  }
  return text;
}

/** Everything a search looks for in an event, folded: title, summary, companies, models, tags, in both languages. */
export function eventText(atlas: Atlas, event: AtlasEvent): string {
  return foldedOnce(event, () => [
    ...textForms(event.title),
    ...textForms(event.summary),
    ...companyNames(atlas, event.companies),
    ...event.models.map((id) => atlas.modelById.get(id)?.name ?? id),
    ...event.tags,
  ]);
}

/** Everything a search looks for in a tie, folded: summary, both companies, kind. */
export function relationText(atlas: Atlas, relation: AtlasRelation): string {
  return foldedOnce(relation, () => [
    ...textForms(relation.summary),
    ...companyNames(atlas, [relation.source, relation.target]),
    relation.kind,
  ]);
}

/** Everything a search looks for in a model, folded: id, name, sizes, companies, modality in both languages, licence. */
export function modelText(atlas: Atlas, model: AtlasModel): string {
  return foldedOnce(model, () => [
    model.id,
    model.name,
    ...sizesOf(model).flatMap((size) => sizeForms(size).map((form) => `${model.name}-${form}`)),
    ...companyNames(atlas, model.companies),
    model.modality,
    modalities.zh[model.modality],
    model.license ?? '',
  ]);
}

/** A size as people add it to a name, whole and to a tenth: `7B`, `6.7B`; `345M`. */
function sizeForms(size: number): string[] {
  const [unit, letter] = size < 1e9 ? [1e6, 'M'] : [1e9, 'B'];
  return [Math.round(size / unit), Math.round((size / unit) * 10) / 10].map(
    (count) => `${count}${letter}`,
  );
}

function companyNames(atlas: Atlas, ids: readonly string[]): string[] {
  return ids.flatMap((id) => [id, ...textForms(atlas.companyById.get(id)?.name ?? id)]);
}

function textForms(text: Text): string[] {
  return typeof text === 'string' ? [text] : [text.en, text.zh];
}
