import { useEffect } from 'react';
import { noCanvas } from '../i18n/messages/noCanvas';
import { useMessages } from '../i18n/useLanguage';

interface NoCanvasProps {
  /** Called once it is there: nothing else is to come. */
  readonly onShown: () => void;
  readonly onTable: () => void;
}

/** In the place of a drawing that the browser gives no canvas for: says so, and offers the table of the same items. */
export function NoCanvas({ onShown, onTable }: NoCanvasProps) {
  const t = useMessages(noCanvas);
  useEffect(onShown, [onShown]);
  return (
    <p className="stage-loading">
      <span>{t.nothingToDrawOn}</span>{' '}
      <button type="button" className="button" onClick={onTable}>
        {t.showTable}
      </button>
    </p>
  );
}
