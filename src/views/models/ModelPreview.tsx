import type { Atlas, AtlasModel } from '../../data/atlas';
import { formatSpan } from '../../i18n/formatDate';
import { modalities } from '../../i18n/messages/modalities';
import { inLanguage } from '../../i18n/text';
import { models as messages } from '../../i18n/messages/models';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { useTimelessFilters } from '../../state/useShown';
import { lineageOf } from './lineage';
import { familyInWords, fitInWords, lineageInWords, makersOf, sizeInWords } from './modelWords';

interface ModelPreviewProps {
  readonly atlas: Atlas;
  readonly model: AtlasModel;
  /** How many others lie at the same place. */
  readonly more: number;
}

/** A model in a few lines: name, date, maker, size and what is known of it. */
export function ModelPreview({ atlas, model, more }: ModelPreviewProps) {
  const t = useMessages(messages);
  const language = useLanguage();
  const publishers = new Set(model.sources.map(({ publisher }) => publisher));
  const family = familyInWords(model, language);
  const fit = fitInWords(model, useTimelessFilters(), language);
  const lineage = lineageInWords(lineageOf(model, atlas.models), language);
  return (
    <>
      <strong dir="auto">{model.name}</strong>
      <p className="preview-date">
        {[
          formatSpan(model.days, language),
          makersOf(model, atlas, language),
          modalities[language][model.modality],
        ].join(' · ')}
      </p>
      <p>
        {[sizeInWords(model, language), family]
          .filter((part) => part !== null)
          .join(language === 'zh' ? '；' : '; ')}
      </p>
      {publishers.size > 0 && (
        <p className="preview-date">{t.sourcesAre([...publishers].join(', '))}</p>
      )}
      {fit !== null && <p>{fit}</p>}
      {lineage !== null && <p>{lineage}</p>}
      {more > 0 && <p>{t.moreHere(more)}</p>}
      {model.paramsNote !== undefined && (
        <p className="preview-date" dir="auto">
          {inLanguage(model.paramsNote, language)}
        </p>
      )}
    </>
  );
}
