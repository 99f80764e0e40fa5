import type { DataIssue } from '../data/dataIssue';
import { datasetIssues } from '../i18n/messages/datasetIssues';
import { issueInWords } from '../i18n/messages/issueInWords';
import { useLanguage, useMessages } from '../i18n/useLanguage';

const MOST_ISSUES_LISTED = 20;

/** What is wrong with a dataset, place by place. */
export function DatasetIssues({ issues }: { readonly issues: readonly DataIssue[] }) {
  const t = useMessages(datasetIssues);
  const language = useLanguage();
  return (
    <ol className="dataset-issues">
      {issues.slice(0, MOST_ISSUES_LISTED).map((issue, index) => (
        <li key={index}>
          {issue.path === '' ? t.wholeFile : <code>{issue.path}</code>}
          {issue.record !== null && <> ({issue.record})</>} {issueInWords(issue, language)}
        </li>
      ))}
      {issues.length > MOST_ISSUES_LISTED && (
        <li>{t.moreIssues(issues.length - MOST_ISSUES_LISTED)}</li>
      )}
    </ol>
  );
}
