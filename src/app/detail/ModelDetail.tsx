import type { Atlas, AtlasModel } from '../../data/atlas';
import { cacheBytes, EXAMPLE_CONTEXT, memoryNeed, WEIGHT_BITS } from '../../data/memory';
import { companyName } from '../../data/names';
import { sourceOfSize } from '../../data/sourceOfSize';
import { formatCount, formatCountRange } from '../../i18n/format';
import { formatBytes } from '../../i18n/formatBytes';
import { groupThousands } from '../../i18n/groupThousands';
import { formatSpan } from '../../i18n/formatDate';
import { detail } from '../../i18n/messages/detail';
import { memory } from '../../i18n/messages/memory';
import { architectures } from '../../i18n/messages/kinds';
import { modalities, paramsStatuses, weightsKinds } from '../../i18n/messages/modelKinds';
import { inLanguage } from '../../i18n/text';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { ItemLink } from '../../state/ItemLink';
import { useView } from '../../state/useView';
import { MOST_COMPARED } from '../../state/viewState';
import { MemoryFormula } from '../../ui/MemoryFormula';
import { OutsideLink } from '../../ui/OutsideLink';
import { ArticleNote, DatedLink, Facts, LinkList, Sources } from './parts';

interface ModelDetailProps {
  readonly atlas: Atlas;
  readonly model: AtlasModel;
}

export function ModelDetail({ atlas, model }: ModelDetailProps) {
  const t = useMessages(detail);
  const { reckoned } = useMessages(memory);
  const language = useLanguage();
  const context = useView((state) => state.context) ?? EXAMPLE_CONTEXT;
  const count = (value: number | undefined) =>
    value === undefined ? null : formatCount(value, language);
  const base = model.baseModel === undefined ? undefined : atlas.modelById.get(model.baseModel);
  const derived = atlas.models.filter((other) => other.baseModel === model.id);
  const reported = model.paramsEstimate;
  const configuration = model.configurations?.find(({ params }) => params === model.params);
  const sizeSource = sourceOfSize(model);
  const size =
    model.params === null ? (
      t.undisclosed
    ) : (
      <>
        {t.parametersOf(
          formatCount(model.params, language),
          paramsStatuses[language][model.paramsStatus],
        )}
        {sizeSource && (
          <>
            {t.saidBy}
            <OutsideLink href={sizeSource.url} title={sizeSource.title}>
              {sizeSource.publisher}
            </OutsideLink>
          </>
        )}
      </>
    );
  return (
    <>
      <p className="detail-kicker">
        {modalities[language][model.modality]} · {formatSpan(model.days, language)}
      </p>
      <Facts
        facts={[
          [t.size, size],
          [
            t.reportedSize,
            reported && (
              <>
                {formatCountRange(reported.low, reported.high, language)}{' '}
                <OutsideLink href={reported.by.url} title={reported.by.title}>
                  {reported.by.publisher}
                </OutsideLink>
              </>
            ),
          ],
          [
            t.memory,
            model.params === null ? null : (
              <>
                {WEIGHT_BITS.map((bits) =>
                  t.memoryAt(
                    formatBytes(memoryNeed(model, model.params ?? 0, bits, null).weights),
                    bits,
                  ),
                ).join(' · ')}
                <details>
                  <summary>{reckoned}</summary>
                  <p className="publisher">
                    <MemoryFormula />
                  </p>
                </details>
              </>
            ),
          ],
          [
            t.cache,
            configuration && (
              <>
                {t.cacheFor(
                  formatBytes(cacheBytes(configuration, context)),
                  groupThousands(context),
                )}{' '}
                <OutsideLink href={configuration.source.url} title={configuration.source.title}>
                  {configuration.source.title}
                </OutsideLink>
              </>
            ),
          ],
          [t.activeSize, count(model.activeParams)],
          [
            t.otherSizes,
            model.otherSizes?.map((value) => formatCount(value, language)).join(' · '),
          ],
          [t.tokens, count(model.trainingTokens)],
          [
            t.context,
            model.contextTokens === undefined ? null : groupThousands(model.contextTokens),
          ],
          [t.architecture, architectures[language][model.architecture]],
          [t.weights, weightsKinds[language][model.weights]],
          [t.license, model.license],
          [
            t.baseModel,
            base && <ItemLink item={{ type: 'model', id: base.id }}>{base.name}</ItemLink>,
          ],
        ]}
      />
      <CompareButton id={model.id} />
      {model.paramsNote !== undefined && <p>{inLanguage(model.paramsNote, language)}</p>}
      <ArticleNote note={model.articleNote ? inLanguage(model.articleNote, language) : null} />
      <LinkList
        heading={t.companies}
        items={model.companies}
        idOf={(id) => id}
        row={(id) => (
          <ItemLink item={{ type: 'company', id }}>{companyName(atlas, id, language)}</ItemLink>
        )}
      />
      <LinkList
        heading={t.derived}
        items={derived}
        idOf={({ id }) => id}
        row={({ id, name }) => <ItemLink item={{ type: 'model', id }}>{name}</ItemLink>}
      />
      <LinkList
        heading={t.events}
        items={atlas.eventsByModel.get(model.id) ?? []}
        idOf={({ id }) => id}
        row={(event) => (
          <DatedLink item={{ type: 'event', id: event.id }} days={event.days}>
            {inLanguage(event.title, language)}
          </DatedLink>
        )}
      />
      <Sources sources={model.sources} />
      {model.inArticle && <p className="detail-flag">{t.inArticle}</p>}
    </>
  );
}

/** Puts a model beside others, or shows them once it is there. */
function CompareButton({ id }: { readonly id: string }) {
  const t = useMessages(detail);
  const compare = useView((state) => state.compare);
  const change = useView((state) => state.change);
  const isCompared = compare.includes(id);
  if (!isCompared && compare.length >= MOST_COMPARED) return null;
  return (
    <p>
      <button
        type="button"
        className="button"
        onClick={() => {
          change(isCompared ? { view: 'models', as: 'compare' } : { compare: [...compare, id] });
        }}
      >
        {isCompared ? t.compared : t.compare}
      </button>
    </p>
  );
}
