import type { AtlasRelation } from '../../data/atlas';
import { network } from '../../i18n/messages/network';
import { useMessages } from '../../i18n/useLanguage';
import { ToolButton } from '../../ui/ToolButton';
import { NetworkLegend } from './NetworkLegend';

interface NetworkToolsProps {
  readonly relations: readonly AtlasRelation[];
  readonly isFitted: boolean;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
}

const ZOOM_STEP = 0.6;

/** The legend, and buttons for all that a gesture can do. */
export function NetworkTools({ relations, isFitted, onZoom, onFit }: NetworkToolsProps) {
  const t = useMessages(network);
  return (
    <div className="network-tools">
      <NetworkLegend relations={relations} />
      <span className="network-buttons">
        <ToolButton
          glyph="−"
          name={t.zoomOut}
          onClick={() => {
            onZoom(ZOOM_STEP);
          }}
        />
        <ToolButton
          glyph="+"
          name={t.zoomIn}
          onClick={() => {
            onZoom(1 / ZOOM_STEP);
          }}
        />
        <button type="button" className="button tool" disabled={isFitted} onClick={onFit}>
          {t.fit}
        </button>
      </span>
    </div>
  );
}
