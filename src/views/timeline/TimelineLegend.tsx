import { timelineLegend } from '../../i18n/messages/timelineLegend';
import { useMessages } from '../../i18n/useLanguage';
import './timelineLegend.css';

/** How precisely dates are known is drawn; this says how. */
export function TimelineLegend() {
  const t = useMessages(timelineLegend);
  return (
    <ul aria-label={t.legend}>
      <li>
        <span className="legend-day" aria-hidden="true" /> <span>{t.day}</span>
      </li>
      <li>
        <span className="legend-span" aria-hidden="true" /> <span>{t.span}</span>
      </li>
      <li>
        <span className="legend-span within" aria-hidden="true" /> <span>{t.within}</span>
      </li>
      <li>
        <span className="legend-span approximate" aria-hidden="true" /> <span>{t.approximate}</span>
      </li>
      <li>
        <span className="legend-count" aria-hidden="true">
          +3
        </span>{' '}
        <span>{t.count}</span>
      </li>
    </ul>
  );
}
