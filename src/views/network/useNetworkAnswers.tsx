import { useId, useState, type ReactElement } from 'react';
import { networkAnswers } from '../../i18n/messages/networkAnswers';
import { useMessages } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';
import type { ViewProps } from '../../state/viewProps';
import { lazyPart } from '../../ui/lazyPart';

const AnswersPanel = lazyPart(async () => (await import('./AnswersPanel')).AnswersPanel, {
  name: 'answers',
});

/**
 * Questions of the shown ties as a button and, in another place, the answers once they are asked for: who lies between
 * whom is not worth reckoning otherwise.
 */
export function useNetworkAnswers({ atlas, shown }: Pick<ViewProps, 'atlas' | 'shown'>): {
  readonly button: ReactElement;
  readonly answers: ReactElement | false;
} {
  const t = useMessages(networkAnswers);
  const path = useView((state) => state.path);
  const [isOpen, setIsOpen] = useState(path !== null);
  const id = useId();
  return {
    button: (
      <button
        type="button"
        className="network-ask"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> <span>{t.questions}</span>
      </button>
    ),
    answers: isOpen && (
      <div id={id} className="network-answers">
        <AnswersPanel atlas={atlas} shown={shown} />
      </div>
    ),
  };
}
