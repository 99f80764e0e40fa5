import type { AtlasModel } from '../../data/atlas';
import { sourcesOfSize } from '../../data/sourcesOfSize';
import { formatCount, formatCountRange } from '../../i18n/format';
import { models as messages } from '../../i18n/messages/models';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { SourceLinks } from '../../ui/SourceLinks';

/** A model's size, whether it is an estimate or a report, and who says so. */
export function SizeAndSource({ model }: { readonly model: AtlasModel }) {
  const t = useMessages(messages);
  const language = useLanguage();
  const { params, paramsStatus, paramsEstimate } = model;
  return (
    <>
      <span className="rank-size">
        {params !== null && paramsStatus === 'estimated' && (
          <small className="models-aside">{`${t.estimated} `}</small>
        )}
        {params === null && <small className="models-aside">{`${t.reportedSize} `}</small>}
        <span>
          {params !== null
            ? formatCount(params, language)
            : paramsEstimate && formatCountRange(paramsEstimate.low, paramsEstimate.high, language)}
        </span>
      </span>
      <span className="rank-source">
        <SourceLinks sources={sourcesOfSize(model)} />
      </span>
    </>
  );
}
