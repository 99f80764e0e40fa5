import { lazy, Suspense, useEffect } from 'react';
import type { LoadProblem } from '../data/readDataset';
import type { Language } from '../i18n/catalogue';
import { formatNumber } from '../i18n/format';
import { loadProblems } from '../i18n/messages/loadProblems';
import { shell } from '../i18n/messages/shell';
import { useLanguage, useMessages } from '../i18n/useLanguage';
import { useView } from '../state/useView';
import { recordCount } from './LeftOutNotice';
import { DatasetError } from './openDataset';
import { useOwnData } from './useOwnData';

/** Only files that arrived have issues, so the server can be reached for what says them. */
const DatasetIssues = lazy(async () => ({
  default: (await import('./DatasetIssues')).DatasetIssues,
}));

interface LoadFailureProps {
  readonly error: Error;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
  readonly onOpenRest: (() => void) | null;
}

/** Says which file could not be opened, why and where, and what to do about it. */
export function LoadFailure({ error, isRetrying, onRetry, onOpenRest }: LoadFailureProps) {
  const t = useMessages(loadProblems);
  const page = useMessages(shell);
  const language = useLanguage();
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
        <p>{known ? problemInWords(known.problem, language) : error.message}</p>
        {known?.problem.kind === 'invalid' && (
          <Suspense fallback={null}>
            <DatasetIssues issues={known.problem.issues} />
          </Suspense>
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

function problemInWords(problem: LoadProblem, language: Language): string {
  const t = loadProblems[language];
  switch (problem.kind) {
    case 'unreachable':
      return t.unreachable;
    case 'missing':
      return t.missing(problem.status);
    case 'cutOff':
      return t.cutOff(formatNumber(problem.bytes, language));
    case 'notJson':
      return t.notJson(problem.line, problem.column);
    case 'newer':
      return t.newer(problem.version);
    case 'invalid':
      return t.invalid(problem.issues.length);
  }
}
