import { recordCount, type Atlas } from '../data/atlas';
import type { FileProblem } from '../data/loadProblem';
import { loadProblems } from '../i18n/messages/loadProblems';
import { useMessages } from '../i18n/useLanguage';
import { lazyPart } from '../ui/lazyPart';

const DatasetIssues = lazyPart(async () => (await import('./DatasetIssues')).DatasetIssues, {
  name: 'dataFaults',
});

interface LeftOutNoticeProps {
  readonly atlas: Atlas;
  readonly problem: Extract<FileProblem, { kind: 'invalid' }>;
}

/** Stays above an atlas that shows only what of a broken file can be read, so that nobody takes it for the whole. */
export function LeftOutNotice({ atlas, problem }: LeftOutNoticeProps) {
  const t = useMessages(loadProblems);
  const words = t.leftOut(recordCount(atlas), problem.leftOut);
  return (
    <aside className="notice left-out" aria-label={words}>
      <p>{words}</p>
      <details>
        <summary>{t.whatIsWrong}</summary>
        <DatasetIssues issues={problem.issues} />
      </details>
    </aside>
  );
}
