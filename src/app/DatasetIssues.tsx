import type { DataIssue } from '../data/dataIssue';
import { datasetIssues } from '../i18n/messages/datasetIssues';
import { issueInWords } from '../i18n/messages/issueInWords';
import { useLanguage, useMessages } from '../i18n/useLanguage';
import { csvFile } from '../ui/csv';
import { NotedSaveButton } from '../ui/SaveButton';

const MOST_ISSUES_LISTED = 20;

/** What is wrong with a dataset, place by place; a long list can be saved whole. */
export function DatasetIssues({ issues }: { readonly issues: readonly DataIssue[] }) {
  const t = useMessages(datasetIssues);
  const language = useLanguage();
  const more = issues.length - MOST_ISSUES_LISTED;
  const rows = () => [
    [t.place, t.record, t.fault],
    ...issues.map((issue) => [issue.path, issue.record, issueInWords(issue, language)]),
  ];
  return (
    <ol className="dataset-issues">
      {issues.slice(0, MOST_ISSUES_LISTED).map((issue, index) => (
        <li key={index}>
          {issue.path === '' ? <span>{t.wholeFile}</span> : <code>{issue.path}</code>}
          {issue.record !== null && (
            <>
              {' '}
              <span>{`(${issue.record})`}</span>
            </>
          )}{' '}
          <span>{issueInWords(issue, language)}</span>
        </li>
      ))}
      {more > 0 && (
        <li>
          <span>{t.moreIssues(more)}</span>{' '}
          <NotedSaveButton className="button" make={() => csvFile('faults', rows())}>
            {t.saveAll(issues.length)}
          </NotedSaveButton>
        </li>
      )}
    </ol>
  );
}
