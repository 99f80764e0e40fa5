import type { Atlas, AtlasModel } from '../../data/atlas';
import { companyNames } from '../../data/names';
import type { Chapter } from '../../data/schema';
import { sourcesOfSize } from '../../data/sourcesOfSize';
import { formatCount } from '../../i18n/format';
import { formatDay } from '../../i18n/formatDate';
import { story } from '../../i18n/messages/story';
import { inLanguage } from '../../i18n/text';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';
import { SourceLinks } from '../../ui/SourceLinks';
import { circleScale } from './circleScale';

interface MilestoneStripProps {
  readonly atlas: Atlas;
  readonly chapter: Chapter;
}

/** The models a chapter names, in its order, each with year, size as a circle, method and maker. */
export function MilestoneStrip({ atlas, chapter }: MilestoneStripProps) {
  const t = useMessages(story);
  const language = useLanguage();
  const open = useView((state) => state.open);
  const steps = (chapter.milestones ?? []).flatMap((milestone) => {
    const model = atlas.modelById.get(milestone.model);
    return model ? [{ model, method: milestone.method }] : [];
  });
  if (steps.length === 0) return null;
  const diameterOf = circleScale(steps.flatMap(({ model }) => model.params ?? []));
  return (
    <figure className="story-strip">
      <ol>
        {steps.map(({ model, method }) => (
          <li key={model.id}>
            <span className="story-strip-year">
              {formatDay(model.days.start, 'year', language)}
            </span>
            <span className="story-strip-size" aria-hidden="true">
              <SizeCircle model={model} diameterOf={diameterOf} />
            </span>
            <button
              type="button"
              className="link-button"
              dir="auto"
              onClick={() => {
                open({ type: 'model', id: model.id });
              }}
            >
              {model.name}
            </button>
            <Size model={model} />
            <span className="story-strip-method" dir="auto">
              {inLanguage(method, language)}
            </span>
            <span className="story-strip-maker" dir="auto">
              {companyNames(atlas, model.companies, language)}
            </span>
          </li>
        ))}
      </ol>
      <figcaption>{t.stripCaption}</figcaption>
    </figure>
  );
}

/** The size with whoever says so: its maker, unless it is called an estimate. */
function Size({ model }: { readonly model: AtlasModel }) {
  const t = useMessages(story);
  const language = useLanguage();
  const { params, paramsStatus } = model;
  return (
    <span>
      <span>{params === null ? t.sizeUnknown : t.parameters(formatCount(params, language))}</span>
      {paramsStatus === 'estimated' && <span>{` (${t.estimate})`}</span>}{' '}
      <SourceLinks sources={sourcesOfSize(model)} />
    </span>
  );
}

interface SizeCircleProps {
  readonly model: AtlasModel;
  readonly diameterOf: (size: number) => number;
}

function SizeCircle({ model: { params }, diameterOf }: SizeCircleProps) {
  if (params === null) return <span className="story-strip-unknown">?</span>;
  const diameter = diameterOf(params);
  return <span className="story-strip-circle" style={{ width: diameter, height: diameter }} />;
}
