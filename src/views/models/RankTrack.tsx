import { ModelSymbol } from './ModelSymbol';
import type { RankedModel, RankScale } from './rankModels';
import { colorOfModality } from './symbols';

const percent = (share: number) => `${share * 100}%`;

/** A model's size on the axis: a mark between those of its family, or a bar from zero; a reported one as a stretch. */
export function RankTrack({
  item,
  scale,
}: {
  readonly item: RankedModel;
  readonly scale: RankScale;
}) {
  return (
    <span className="rank-track" style={{ color: colorOfModality(item.model.modality) }}>
      {scale === 'log' ? <LogMark {...item} /> : <Bar {...item} />}
    </span>
  );
}

function LogMark({ model, share, report, active, siblings }: RankedModel) {
  if (report) {
    const width = percent(report.end - report.start);
    return (
      <>
        <span className="rank-report" style={{ left: percent(share), width }} />
        <span className="rank-report-ends" style={{ left: percent(report.start), width }} />
      </>
    );
  }
  const ends = [share, ...siblings];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  return (
    <>
      {siblings.length > 0 && (
        <span
          className="rank-family"
          style={{ left: percent(least), width: percent(most - least) }}
        />
      )}
      {siblings.map((at) => (
        <span key={at} className="rank-sibling" style={{ left: percent(at) }} />
      ))}
      {active !== null && (
        <span
          className="rank-active"
          style={{ left: percent(active), width: percent(share - active) }}
        />
      )}
      <span className="rank-symbol" style={{ left: percent(share) }}>
        <ModelSymbol model={model} />
      </span>
    </>
  );
}

function Bar({ model, share, report, active }: RankedModel) {
  if (report) {
    return (
      <>
        <span className="rank-bar reported" style={{ width: percent(report.start) }} />
        <span
          className="rank-bar reported"
          style={{ left: percent(report.start), width: percent(report.end - report.start) }}
        />
      </>
    );
  }
  const hollow = model.paramsStatus === 'estimated' ? ' estimated' : '';
  const idle = active === null ? '' : ' idle';
  return (
    <>
      <span className={`rank-bar${hollow}${idle}`} style={{ width: percent(share) }} />
      {active !== null && <span className="rank-bar" style={{ width: percent(active) }} />}
    </>
  );
}
