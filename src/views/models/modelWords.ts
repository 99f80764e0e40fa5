import type { Atlas, AtlasModel } from '../../data/atlas';
import type { Filters } from '../../data/filter';
import { hindranceOf } from '../../data/hindrance';
import { largestFitting, shareOfCard, type Machine } from '../../data/memory';
import { companyNames } from '../../data/names';
import type { Language } from '../../i18n/catalogue';
import { formatCount, formatCountRange, formatShare } from '../../i18n/format';
import { groupThousands } from '../../i18n/groupThousands';
import { formatSpan } from '../../i18n/formatDate';
import { modalities } from '../../i18n/messages/modalities';
import { paramsStatuses } from '../../i18n/messages/modelKinds';
import { models as messages } from '../../i18n/messages/models';
import type { Lineage } from './lineage';

interface Separators {
  readonly list: string;
  readonly parts: string;
  readonly clauses: string;
}

const SEPARATORS: Readonly<Record<Language, Separators>> = {
  en: { list: ', ', parts: ', ', clauses: '; ' },
  zh: { list: '、', parts: '，', clauses: '；' },
};

/** The makers of a model by name. */
export function makersOf(model: AtlasModel, atlas: Atlas, language: Language): string {
  return companyNames(atlas, model.companies, language);
}

/** A model's size in words: total, active where it is a mixture, and whether the maker states it. */
export function sizeInWords(model: AtlasModel, language: Language): string {
  const t = messages[language];
  if (model.params === null) {
    const { paramsEstimate } = model;
    if (!paramsEstimate) return t.undisclosed;
    const { low, high, by } = paramsEstimate;
    const range = formatCountRange(low, high, language);
    return `${t.undisclosed}${SEPARATORS[language].parts}${t.reported(range, by.publisher)}`;
  }
  const total = formatCount(model.params, language);
  const size =
    model.activeParams === undefined
      ? t.params(total)
      : t.activeOf(formatCount(model.activeParams, language), total);
  return `${size}${SEPARATORS[language].parts}${paramsStatuses[language][model.paramsStatus]}`;
}

/** The other sizes of a model's family, the smallest first; null if there are none. */
export function familyInWords(model: AtlasModel, language: Language): string | null {
  if (!model.otherSizes || model.otherSizes.length === 0) return null;
  const sizes = [...model.otherSizes].sort((a, b) => a - b);
  return messages[language].family(
    sizes.map((size) => formatCount(size, language)).join(SEPARATORS[language].list),
  );
}

/** What running a model on a card takes: `runs as 13B, 55 % of the card`; null if no card is asked for or it does not fit. */
export function fitInWords(
  model: AtlasModel,
  { fits, bits, context }: Pick<Filters, 'fits' | 'bits' | 'context'>,
  language: Language,
): string | null {
  const need = fits === null ? null : largestFitting(model, { fits, bits, context });
  if (fits === null || need === null) return null;
  const t = messages[language];
  const words = need.cache === null ? t.fittingAtLeast : t.fitting;
  return words(
    formatCount(need.params, language),
    formatShare(shareOfCard(need.total, fits), language),
  );
}

/** What running a model on a card takes, or why it does not run there. */
export function fitOrWhyNot(model: AtlasModel, machine: Machine, language: Language): string {
  const t = messages[language];
  switch (hindranceOf(model, machine)) {
    case null:
      return fitInWords(model, machine, language) ?? '';
    case 'closed':
      return t.notDownloadable;
    case 'unknownSize':
      return t.undisclosed;
    case 'tooLarge':
      return t.tooLarge;
    case 'noContext':
      return t.keepsNoText;
    case 'shortContext':
      return t.madeForLess(groupThousands(model.longestContext ?? 0));
    case 'unknownContext':
      return t.contextUnknown;
    case 'tooLargeWithContext':
      return t.tooLargeWithContext;
  }
}

/** The accessible name of a model's mark: `GPT-3, 28 May 2020, Text, 175B parameters, stated by the maker`. */
export function nameOfMark(model: AtlasModel, language: Language): string {
  return [
    model.name,
    formatSpan(model.days, language),
    modalities[language][model.modality],
    sizeInWords(model, language),
  ].join(SEPARATORS[language].parts);
}

/** More names than this would fill a preview; the rest are counted. */
const MOST_NAMED = 6;

/** What a model was built on, back to the first, and what was built on it; null if neither is known. */
export function lineageInWords({ bases, derived }: Lineage, language: Language): string | null {
  const t = messages[language];
  const { list, clauses } = SEPARATORS[language];
  const namesOf = (models: readonly AtlasModel[]) => models.map(({ name }) => name).join(list);
  const parts = [
    ...(bases.length > 0 ? [t.builtOn(bases.map(({ name }) => name))] : []),
    ...(derived.length > 0
      ? [t.baseOf(namesOf(derived.slice(0, MOST_NAMED)), Math.max(0, derived.length - MOST_NAMED))]
      : []),
  ];
  return parts.length === 0 ? null : parts.join(clauses);
}

const UNITS: Readonly<Record<string, string>> = {
  K: 'thousand',
  M: 'million',
  B: 'billion',
  T: 'trillion',
};

/** A count with its unit spelt out, for a sentence: `1.09 trillion`, `1.085 万亿`. */
function countInWords(value: number, language: Language): string {
  const count = formatCount(value, language);
  const unit = UNITS[count.slice(-1)];
  return language === 'en' && unit !== undefined ? `${count.slice(0, -1)} ${unit}` : count;
}

/** What the drawing shows, for those who hear it: `216 models from 400 thousand to
 * 1.09 trillion parameters; 53 of undisclosed size (8 reported)`. */
export function summaryInWords(models: readonly AtlasModel[], language: Language): string {
  const t = messages[language];
  const sizes = models.flatMap(({ params }) => (params === null ? [] : [params]));
  const undisclosed = models.length - sizes.length;
  if (sizes.length === 0) return t.summaryOfNone(undisclosed);
  const least = sizes.reduce((a, b) => Math.min(a, b));
  const most = sizes.reduce((a, b) => Math.max(a, b));
  return t.summary(
    groupThousands(sizes.length),
    countInWords(least, language),
    countInWords(most, language),
    undisclosed,
    models.filter(({ paramsEstimate }) => paramsEstimate !== undefined).length,
    sizes.length === 1,
  );
}
