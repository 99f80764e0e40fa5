import { relatedEvents } from '../../i18n/messages/relatedEvents';
import { useMessages } from '../../i18n/useLanguage';
import { ToolButton } from '../../ui/ToolButton';
import { useShortcut } from '../../ui/useShortcut';

interface RelatedStepsProps {
  /** How many events belong with what is selected. */
  readonly count: number;
  readonly onStep: (step: 1 | -1) => void;
}

/** Steps through the events that belong with the selection, from where one is, by buttons or from anywhere by keys. */
export function RelatedSteps({ count, onStep }: RelatedStepsProps) {
  const t = useMessages(relatedEvents);
  useShortcut('[]', (bracket) => {
    onStep(bracket === ']' ? 1 : -1);
  });
  return (
    <span className="timeline-related">
      <span>{t.relatedEvents(count)}</span>
      <ToolButton
        glyph="["
        name={t.before}
        onClick={() => {
          onStep(-1);
        }}
      />
      <ToolButton
        glyph="]"
        name={t.after}
        onClick={() => {
          onStep(1);
        }}
      />
    </span>
  );
}
