import { lazy, Suspense } from 'react';
import { recordCount, type Atlas } from '../data/atlas';
import type { LoadProblem } from '../data/readDataset';
import { loadProblems } from '../i18n/messages/loadProblems';
import { useMessages } from '../i18n/useLanguage';

const DatasetIssues = lazy(async () => ({
  default: (await import('./DatasetIssues')).DatasetIssues,
}));

interface LeftOutNoticeProps {
  readonly atlas: Atlas;
  readonly problem: Extract<LoadProblem, { kind: 'invalid' }>;
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
        <Suspense>
          <DatasetIssues issues={problem.issues} />
        </Suspense>
      </details>
    </aside>
  );
}
