import type { DataIssue } from '../data/checkDataset';
import { DatasetError, type LoadProblem } from '../data/loadDataset';
import type { Dataset } from '../data/schema';
import type { Language } from '../i18n/catalogue';
import { formatNumber } from '../i18n/format';
import { loadProblems } from '../i18n/messages/loadProblems';
import { issueInWords } from '../i18n/messages/issueInWords';
import { useLanguage, useMessages } from '../i18n/useLanguage';

const MOST_ISSUES_LISTED = 20;

interface LoadFailureProps {
  readonly error: Error;
  readonly onRetry: () => void;
  readonly onOpenRest: (() => void) | null;
}

/** Says which file could not be opened, why and where, and what to do about it. */
export function LoadFailure({ error, onRetry, onOpenRest }: LoadFailureProps) {
  const t = useMessages(loadProblems);
  const language = useLanguage();
  const known = error instanceof DatasetError ? error : null;
  const sound = known?.rest ? countRecords(known.rest) : 0;
  return (
    <main className="load-failure" aria-busy="false" role="main">
      <div role="alert">
        <h1>{t.title}</h1>
        {known && <p className="load-failure-file">{t.file(known.url)}</p>}
        <p>{known ? problemInWords(known.problem, language) : error.message}</p>
        {known?.problem.kind === 'invalid' && <IssueList issues={known.problem.issues} />}
      </div>
      <p className="load-failure-actions">
        <button type="button" className="button primary" onClick={onRetry}>
          {t.retry}
        </button>
        {sound > 0 && onOpenRest && (
          <button type="button" className="button" onClick={onOpenRest}>
            {t.openRest(sound)}
          </button>
        )}
      </p>
    </main>
  );
}

function IssueList({ issues }: { readonly issues: readonly DataIssue[] }) {
  const t = useMessages(loadProblems);
  const language = useLanguage();
  return (
    <ol className="load-failure-issues">
      {issues.slice(0, MOST_ISSUES_LISTED).map((issue, index) => (
        <li key={index}>
          <code>{issue.path}</code>
          {issue.record !== null && <> ({issue.record})</>} {issueInWords(issue, language)}
        </li>
      ))}
      {issues.length > MOST_ISSUES_LISTED && (
        <li>{t.moreIssues(issues.length - MOST_ISSUES_LISTED)}</li>
      )}
    </ol>
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

function countRecords(dataset: Dataset): number {
  return dataset.events.length + dataset.relations.length + dataset.models.length;
}
