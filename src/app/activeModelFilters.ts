import type { Atlas } from '../data/atlas';
import type { Filters } from '../data/filter';
import { licencesOf } from '../data/licences';
import { ANY_MODEL, MODEL_FACETS, type ModelFacet } from '../data/modelFilter';
import { wordFor, type Language } from '../i18n/catalogue';
import { formatCount } from '../i18n/format';
import { modalities } from '../i18n/messages/modalities';
import { disclosures, weightsKinds } from '../i18n/messages/modelKinds';
import { models } from '../i18n/messages/models';
import type { ActiveFilter } from './activeFilters';

/** The models' own filters in force, one for each option chosen, in the order the models' view offers them. */
export function activeModelFilters(
  atlas: Atlas,
  filters: Filters,
  language: Language,
): ActiveFilter[] {
  const t = models[language];
  const { size, fits, bits, context } = filters;
  const active = MODEL_FACETS.flatMap((facet) =>
    filters[facet].map((option): ActiveFilter => {
      const change = { [facet]: filters[facet].filter((other) => other !== option) };
      const name = nameOfOption(atlas, facet, option, language);
      return { id: `${facet}:${option}`, name, without: { ...filters, ...change }, change };
    }),
  );
  if (size !== null) {
    const inWords = (end: number | null) => (end === null ? null : formatCount(end, language));
    const change = { size: null };
    active.push({
      id: 'size',
      name: t.sizeFilter(inWords(size.least), inWords(size.most)),
      without: { ...filters, ...change },
      change,
    });
  }
  if (fits !== null) {
    const { bits: anyBits, context: anyContext } = ANY_MODEL;
    active.push({
      id: 'fits',
      name: t.fitsFilter(fits, bits, context),
      without: { ...filters, fits: null },
      change: { fits: null, bits: anyBits, context: anyContext },
    });
  }
  return active;
}

function nameOfOption(atlas: Atlas, facet: ModelFacet, option: string, language: Language): string {
  if (facet === 'licence') {
    const licences = atlas.models.flatMap(licencesOf);
    return licences.find(({ id }) => id === option)?.name ?? option;
  }
  // A category of the dataset may well have the name of a modality; the other words say themselves what they are of.
  if (facet === 'modality') {
    return models[language].modalityFilter(wordFor(modalities[language], option));
  }
  const words = { weights: weightsKinds, disclosure: disclosures }[facet];
  return wordFor(words[language], option);
}
