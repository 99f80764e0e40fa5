import { useEffect } from 'react';
import { recordCount } from '../data/atlas';
import { loadFailure } from '../i18n/messages/loadFailure';
import { shell } from '../i18n/messages/shell';
import { useMessages } from '../i18n/useLanguage';
import { useView } from '../state/useView';
import { lazyPart } from '../ui/lazyPart';
import { DatasetError } from './openDataset';
import { useOwnData } from './useOwnData';

const FileProblem = lazyPart(async () => (await import('./FileProblem')).FileProblem, {
  name: 'dataFaults',
});

interface LoadFailureProps {
  readonly error: Error;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
  readonly onOpenRest: (() => void) | null;
}

/** Says which file could not be opened, why and where, and what to do about it. */
export function LoadFailure({ error, isRetrying, onRetry, onOpenRest }: LoadFailureProps) {
  const t = useMessages(loadFailure);
  const page = useMessages(shell);
  const isForeign = useView((state) => state.data !== null);
  const openOwnData = useOwnData();
  const known = error instanceof DatasetError ? error : null;
  const readable = known?.rest ? recordCount(known.rest) : 0;
  useEffect(() => {
    document.title = t.title;
  }, [t]);
  return (
    <main id="stage" tabIndex={-1} className="load-failure" aria-busy={isRetrying}>
      <div role="alert">
        <h1>{t.title}</h1>
        {known && <p className="load-failure-file">{t.file(known.url)}</p>}
        {known === null ? (
          // A worker that could not be loaded gives no reason.
          <p>{error.message || t.unreachable}</p>
        ) : known.problem.kind === 'unreachable' ? (
          <p>{t.unreachable}</p>
        ) : (
          <FileProblem problem={known.problem} />
        )}
      </div>
      <p className="load-failure-actions">
        <button type="button" className="button primary" onClick={onRetry}>
          {isRetrying ? t.retrying : t.retry}
        </button>
        {readable > 0 && onOpenRest && (
          <button type="button" className="button" onClick={onOpenRest}>
            {t.openRest(readable)}
          </button>
        )}
        {isForeign && (
          <button type="button" className="button" onClick={openOwnData}>
            {page.ownData}
          </button>
        )}
      </p>
    </main>
  );
}
