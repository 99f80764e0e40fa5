import { lazy, Suspense, useId, useState } from 'react';
import { networkAnswers } from '../../i18n/messages/networkAnswers';
import { useMessages } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';
import type { ViewProps } from '../../state/viewProps';

const AnswersPanel = lazy(async () => ({
  default: (await import('./AnswersPanel')).AnswersPanel,
}));

/** Questions of the shown ties, answered once they are asked: who lies between whom is not worth reckoning otherwise. */
export function NetworkAnswers({ atlas, shown }: Pick<ViewProps, 'atlas' | 'shown'>) {
  const t = useMessages(networkAnswers);
  const path = useView((state) => state.path);
  const [isOpen, setIsOpen] = useState(path !== null);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="network-ask"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {t.questions}
      </button>
      {isOpen && (
        <div id={id} className="network-answers">
          <Suspense>
            <AnswersPanel atlas={atlas} shown={shown} />
          </Suspense>
        </div>
      )}
    </>
  );
}
