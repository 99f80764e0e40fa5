import { useEffect } from 'react';
import { recordCount } from '../data/atlas';
import { loadFailure } from '../i18n/messages/loadFailure';
import { shell } from '../i18n/messages/shell';
import { useLanguage, useMessages } from '../i18n/useLanguage';
import { useView } from '../state/useView';
import { lazyPart } from '../ui/lazyPart';
import { DatasetError } from './datasetError';
import { LoadProgress } from './LoadProgress';
import { loadReason } from './loadReason';
import { isOfTransfer } from '../data/loadProblem';
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
  const language = useLanguage();
  const address = useView((state) => state.data);
  const embed = useView((state) => state.embed);
  const openOwnData = useOwnData();
  const known = error instanceof DatasetError ? error : null;
  const problem = known?.problem;
  const readable = known?.rest ? recordCount(known.rest) : 0;
  // The masthead's heading stands above, but for an embed.
  const Heading = embed ? 'h1' : 'h2';
  useEffect(() => {
    document.title = t.title;
  }, [t]);
  return (
    <main id="stage" tabIndex={-1} className="load-failure" aria-busy={isRetrying}>
      <div role="alert">
        <Heading>{t.title}</Heading>
        {known && <p className="load-failure-file">{t.file(known.url)}</p>}
        <p>{problem ? loadReason(problem, language) : t.failed(error.message)}</p>
        {problem && !isOfTransfer(problem) && <FileProblem problem={problem} />}
      </div>
      <p className="load-failure-actions">
        <button type="button" className="button primary" onClick={onRetry}>
          {isRetrying ? t.retrying : t.retry}
        </button>
        {problem?.kind === 'noReader' && (
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {t.reload}
          </button>
        )}
        {readable > 0 && onOpenRest && (
          <button type="button" className="button" onClick={onOpenRest}>
            {t.openRest(readable)}
          </button>
        )}
        {address !== null && (
          <button type="button" className="button" onClick={openOwnData}>
            {page.ownData}
          </button>
        )}
      </p>
      {isRetrying && <LoadProgress address={address} />}
    </main>
  );
}
