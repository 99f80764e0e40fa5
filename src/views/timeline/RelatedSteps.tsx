import type { AtlasEvent } from '../../data/atlas';
import { relatedEvents } from '../../i18n/messages/relatedEvents';
import { useMessages } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';
import { ToolButton } from '../../ui/ToolButton';
import { neighbourOf } from './stepping';

interface RelatedStepsProps {
  /** Events that belong with what is selected, in order of time. */
  readonly related: readonly AtlasEvent[];
  readonly onStep: (event: AtlasEvent) => void;
}

/** Steps through the events that belong with the selection; the open event says where one is. */
export function RelatedSteps({ related, onStep }: RelatedStepsProps) {
  const t = useMessages(relatedEvents);
  const currentId = useView((state) => (state.select?.type === 'event' ? state.select.id : null));
  const step = (direction: 1 | -1) => () => {
    const next = neighbourOf(related, currentId, direction);
    if (next) onStep(next);
  };
  return (
    <span className="timeline-related">
      {t.relatedEvents(related.length)}
      <ToolButton glyph="[" name={t.before} onClick={step(-1)} />
      <ToolButton glyph="]" name={t.after} onClick={step(1)} />
    </span>
  );
}
