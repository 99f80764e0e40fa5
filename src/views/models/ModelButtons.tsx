import { memo, useMemo } from 'react';
import { useLanguage } from '../../i18n/useLanguage';
import type { ModelMark } from './layoutModels';
import { nameOfMark } from './modelWords';

interface ModelButtonsProps {
  readonly marks: readonly ModelMark[];
  /** The mark in the tab order, which follows the drawing even while it moves. */
  readonly tabStop: ModelMark | null;
  readonly selected: string | null;
}

/** The most notable so many have a button of their own; arrow keys bring one to each of the others. */
const MOST = 300;

/** The marks for keyboards and screen readers, in order of time: the picture itself says nothing to either. */
export const ModelButtons = memo(function ModelButtons(props: ModelButtonsProps) {
  const { marks, tabStop, selected } = props;
  const inTime = useMemo(
    () => marks.slice(-MOST).sort((a, b) => a.model.days.start - b.model.days.start),
    [marks],
  );
  const isListed = inTime.some(({ model }) => model.id === tabStop?.model.id);
  const shown = tabStop && !isListed ? [...inTime, tabStop] : inTime;
  return shown.map((listed) => {
    const isTabStop = listed.model.id === tabStop?.model.id;
    const { model, x, y } = isTabStop ? tabStop : listed;
    return (
      <ModelButton
        key={model.id}
        {...{ model, x, y, isTabStop }}
        isSelected={model.id === selected}
      />
    );
  });
});

interface ModelButtonProps extends Pick<ModelMark, 'model' | 'x' | 'y'> {
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
}

const ModelButton = memo(function ModelButton(props: ModelButtonProps) {
  const { model, x, y, isTabStop, isSelected } = props;
  const language = useLanguage();
  return (
    <button
      type="button"
      className="models-button"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={nameOfMark(model, language)}
      aria-pressed={isSelected}
      data-model={model.id}
      style={{ translate: `${x}px ${y}px` }}
    />
  );
});
