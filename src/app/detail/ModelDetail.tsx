import type { Atlas, AtlasModel } from '../../data/atlas';
import type { Source } from '../../data/schema';
import { cacheBytes, EXAMPLE_CONTEXT, memoryNeed, WEIGHT_BITS } from '../../data/memory';
import { companyName } from '../../data/names';
import { sourcesOfSize } from '../../data/sourcesOfSize';
import { formatCount, formatCountRange } from '../../i18n/format';
import { formatBytes } from '../../i18n/formatBytes';
import { groupThousands } from '../../i18n/groupThousands';
import { formatSpan } from '../../i18n/formatDate';
import { detail } from '../../i18n/messages/detail';
import { memory } from '../../i18n/messages/memory';
import { architectures } from '../../i18n/messages/kinds';
import { modalities } from '../../i18n/messages/modalities';
import { paramsStatuses, weightsKinds } from '../../i18n/messages/modelKinds';
import { inLanguage } from '../../i18n/text';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { ItemLink } from '../../state/ItemLink';
import { useView } from '../../state/useView';
import { MOST_COMPARED } from '../../state/viewState';
import { MemoryFormula } from '../../ui/MemoryFormula';
import { SourceLinks } from '../../ui/SourceLinks';
import { ArticleNote, DatedLink, Facts, LinkList, Sources } from './parts';

interface ModelDetailProps {
  readonly atlas: Atlas;
  readonly model: AtlasModel;
}

export function ModelDetail({ atlas, model }: ModelDetailProps) {
  const t = useMessages(detail);
  const { reckoned } = useMessages(memory);
  const language = useLanguage();
  const asked = useView((state) => state.context) ?? EXAMPLE_CONTEXT;
  const context = Math.min(asked, model.longestContext ?? asked);
  const count = (value: number) => formatCount(value, language);
  const figure = (value: number | undefined, inWords: (value: number) => string) =>
    value === undefined ? null : <Told sources={model.sources}>{inWords(value)}</Told>;
  const base = model.baseModel === undefined ? undefined : atlas.modelById.get(model.baseModel);
  const derived = atlas.models.filter((other) => other.baseModel === model.id);
  const reported = model.paramsEstimate;
  const configuration = model.configurations?.find(({ params }) => params === model.params);
  const size =
    model.params === null ? (
      t.undisclosed
    ) : (
      <Told sources={sourcesOfSize(model)}>
        {t.parametersOf(
          formatCount(model.params, language),
          paramsStatuses[language][model.paramsStatus],
        )}
      </Told>
    );
  return (
    <>
      <p className="detail-kicker">
        {`${modalities[language][model.modality]} · ${formatSpan(model.days, language)}`}
      </p>
      <Facts
        facts={[
          [t.size, size],
          [
            t.reportedSize,
            reported && (
              <Told sources={[reported.by]}>
                {formatCountRange(reported.low, reported.high, language)}
              </Told>
            ),
          ],
          [
            t.memory,
            model.params === null ? null : (
              <>
                <span>
                  {WEIGHT_BITS.map((bits) =>
                    t.memoryAt(
                      formatBytes(memoryNeed(model, model.params ?? 0, bits, null).weights),
                      bits,
                    ),
                  ).join(' · ')}
                </span>
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
              <Told sources={[configuration.source]}>
                {t.cacheFor(
                  formatBytes(cacheBytes(configuration, context)),
                  groupThousands(context),
                )}
              </Told>
            ),
          ],
          [t.activeSize, figure(model.activeParams, count)],
          [
            t.otherSizes,
            model.otherSizes && (
              <Told sources={model.sources}>{model.otherSizes.map(count).join(' · ')}</Told>
            ),
          ],
          [t.tokens, figure(model.trainingTokens, count)],
          [t.context, figure(model.contextTokens, groupThousands)],
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
      {model.paramsNote !== undefined && <p dir="auto">{inLanguage(model.paramsNote, language)}</p>}
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

interface ToldProps {
  readonly sources: readonly Source[];
  readonly children: string;
}

/** What is said of a model, and by whom. */
function Told({ sources, children }: ToldProps) {
  const t = useMessages(detail);
  return (
    <>
      <bdi>{`${children}${t.saidBy}`}</bdi>
      <SourceLinks sources={sources} />
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
