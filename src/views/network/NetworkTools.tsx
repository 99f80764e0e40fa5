import type { AtlasRelation } from '../../data/atlas';
import { network } from '../../i18n/messages/network';
import { networkChart } from '../../i18n/messages/networkChart';
import { useMessages } from '../../i18n/useLanguage';
import { ToolButton } from '../../ui/ToolButton';
import { NetworkLegend } from './NetworkLegend';
import type { Tightening } from './useTightened';

interface NetworkToolsProps {
  readonly relations: readonly AtlasRelation[];
  /** Whether everything there is is shown, or only a part. */
  readonly isWhole: boolean;
  /** Before there is a picture nothing can be done with it. */
  readonly isLaidOut: boolean;
  /** Before it is final there is nothing to tighten. */
  readonly isFinal: boolean;
  readonly isFitted: boolean;
  readonly tightening: Tightening;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
}

const ZOOM_STEP = 0.6;

/** The legend, and buttons for all that a gesture can do. */
export function NetworkTools(props: NetworkToolsProps) {
  const { relations, isWhole, isLaidOut, isFinal, isFitted, tightening, onZoom, onFit } = props;
  const t = useMessages(network);
  const words = useMessages(networkChart);
  return (
    <div className="network-tools">
      <NetworkLegend relations={relations} />
      <span className="network-buttons">
        <button
          type="button"
          className="button tool"
          disabled={!isFinal}
          aria-pressed={tightening.state !== 'loose'}
          title={words.tightenMeaning}
          onClick={tightening.toggle}
        >
          {tightening.state === 'busy' ? words.tightening : words.tighten}
        </button>
        <ToolButton
          glyph="−"
          name={t.zoomOut}
          disabled={!isLaidOut}
          onClick={() => {
            onZoom(ZOOM_STEP);
          }}
        />
        <ToolButton
          glyph="+"
          name={t.zoomIn}
          disabled={!isLaidOut}
          onClick={() => {
            onZoom(1 / ZOOM_STEP);
          }}
        />
        <button
          type="button"
          className="button tool"
          // Not `disabled`, which would take the focus from it once it has fitted.
          aria-disabled={isFitted}
          onClick={isFitted ? undefined : onFit}
        >
          {isWhole ? t.fit : words.fitShown}
        </button>
      </span>
    </div>
  );
}
