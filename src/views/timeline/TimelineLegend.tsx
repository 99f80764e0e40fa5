import { timeline } from '../../i18n/messages/timeline';
import { useMessages } from '../../i18n/useLanguage';

/** How precisely dates are known is drawn; this says how. */
export function TimelineLegend() {
  const t = useMessages(timeline);
  return (
    <ul className="timeline-legend" aria-label={t.legend}>
      <li>
        <span className="legend-day" aria-hidden="true" /> {t.legendDay}
      </li>
      <li>
        <span className="legend-span" aria-hidden="true" /> {t.legendSpan}
      </li>
      <li>
        <span className="legend-span within" aria-hidden="true" /> {t.legendWithin}
      </li>
      <li>
        <span className="legend-span approximate" aria-hidden="true" /> {t.legendApproximate}
      </li>
      <li>
        <span className="legend-count" aria-hidden="true">
          +3
        </span>{' '}
        {t.legendCount}
      </li>
    </ul>
  );
}
