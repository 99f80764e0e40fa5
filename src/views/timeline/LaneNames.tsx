import { memo } from 'react';
import type { Atlas } from '../../data/atlas';
import { timeline } from '../../i18n/messages/timeline';
import { inLanguage } from '../../i18n/text';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import type { TimelineDrawing } from './layoutTimeline';

interface LaneNamesProps {
  readonly atlas: Atlas;
  readonly drawing: TimelineDrawing;
  readonly folded: ReadonlySet<string>;
  readonly onFold: (laneId: string) => void;
}

/** The lanes' names, each folding its lane, and how many events lie before and after the window. */
export const LaneNames = memo(function LaneNames({
  atlas,
  drawing,
  folded,
  onFold,
}: LaneNamesProps) {
  const t = useMessages(timeline);
  const language = useLanguage();
  return (
    <div className="timeline-names">
      {drawing.lanes.map(({ id, top, height, before, after }) => {
        const known = (atlas.categoryById.get(id) ?? atlas.companyById.get(id))?.name;
        const name = known ? inLanguage(known, language) : t.everything;
        const isFolded = folded.has(id);
        return (
          <div
            key={id}
            className={isFolded ? 'timeline-name folded' : 'timeline-name'}
            style={{ top, height }}
          >
            <button
              type="button"
              className="timeline-fold"
              aria-expanded={!isFolded}
              title={isFolded ? t.unfoldLane(name) : t.foldLane(name)}
              onClick={() => {
                onFold(id);
              }}
            >
              {name}
            </button>
            {before + after > 0 && (
              <small
                role="img"
                aria-label={t.laneCounts(before, after)}
                title={t.laneCounts(before, after)}
              >
                {[before > 0 && `◂ ${before}`, after > 0 && `${after} ▸`]
                  .filter((part) => part !== false)
                  .join(' ')}
              </small>
            )}
          </div>
        );
      })}
    </div>
  );
});
