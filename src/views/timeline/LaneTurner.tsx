import { lanePages } from '../../i18n/messages/lanePages';
import { useMessages } from '../../i18n/useLanguage';
import { ToolButton } from '../../ui/ToolButton';
import type { LanePages } from './useLanes';

/** Turns to other lanes, where there are more than a screen has room for. */
export function LaneTurner({ first, last, all, onTurn }: LanePages) {
  const t = useMessages(lanePages);
  return (
    <span className="timeline-pages">
      <ToolButton
        glyph="‹"
        name={t.earlierLanes}
        disabled={first === 1}
        onClick={() => {
          onTurn(-1);
        }}
      />
      <span>{t.lanePages(first, last, all)}</span>
      <ToolButton
        glyph="›"
        name={t.laterLanes}
        disabled={last === all}
        onClick={() => {
          onTurn(1);
        }}
      />
    </span>
  );
}
