import type { AtlasModel } from '../../data/atlas';
import type { Language } from '../../i18n/catalogue';
import { formatCount } from '../../i18n/format';
import { models } from '../../i18n/messages/models';

/** A model's size in words: `70B`, `12.9B active of 46.7B`, `size not disclosed`. */
export function sizeInWords({ params, activeParams }: AtlasModel, language: Language): string {
  const t = models[language];
  if (params === null) return t.noSize;
  const total = formatCount(params, language);
  return activeParams === undefined
    ? total
    : t.activeOf(formatCount(activeParams, language), total);
}
