import { lazy, Suspense } from 'react';
import { recordCount, type Atlas } from '../data/atlas';
import type { DataIssue } from '../data/dataIssue';
import { loadProblems } from '../i18n/messages/loadProblems';
import { useMessages } from '../i18n/useLanguage';

const DatasetIssues = lazy(async () => ({
  default: (await import('./DatasetIssues')).DatasetIssues,
}));

interface LeftOutNoticeProps {
  readonly atlas: Atlas;
  readonly issues: readonly DataIssue[];
}

/** Stays above an atlas that shows only the sound records of a broken file, so that nobody takes it for the whole. */
export function LeftOutNotice({ atlas, issues }: LeftOutNoticeProps) {
  const t = useMessages(loadProblems);
  const sound = recordCount(atlas);
  return (
    <aside className="notice left-out" aria-label={t.leftOut(sound)}>
      <p>{t.leftOut(sound)}</p>
      <details>
        <summary>{t.whatIsWrong}</summary>
        <Suspense>
          <DatasetIssues issues={issues} />
        </Suspense>
      </details>
    </aside>
  );
}
