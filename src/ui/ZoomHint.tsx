import { zoomHint } from '../i18n/messages/zoomHint';
import { useMessages } from '../i18n/useLanguage';
import './zoomHint.css';

/** Fades away after a few seconds, and does not come back. */
export function ZoomHint() {
  const t = useMessages(zoomHint);
  return (
    <p className="zoom-hint" role="note">
      {t.holdKey}
    </p>
  );
}
