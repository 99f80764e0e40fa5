import type { LoadProblem } from '../data/readDataset';
import type { Language } from '../i18n/catalogue';
import { groupThousands } from '../i18n/groupThousands';
import { loadProblems } from '../i18n/messages/loadProblems';
import { useLanguage } from '../i18n/useLanguage';
import { DatasetIssues } from './DatasetIssues';

type ProblemOfFile = Exclude<LoadProblem, { readonly kind: 'unreachable' }>;

/** What is wrong with a dataset's file, place by place where its records are. */
export function FileProblem({ problem }: { readonly problem: ProblemOfFile }) {
  const language = useLanguage();
  return (
    <>
      <p>{problemInWords(problem, language)}</p>
      {problem.kind === 'invalid' && <DatasetIssues issues={problem.issues} />}
    </>
  );
}

function problemInWords(problem: ProblemOfFile, language: Language): string {
  const t = loadProblems[language];
  switch (problem.kind) {
    case 'missing':
      return t.missing(problem.status);
    case 'webPage':
      return t.webPage;
    case 'cutOff':
      return t.cutOff(groupThousands(problem.bytes));
    case 'notJson':
      return t.notJson(problem.line, problem.column);
    case 'newer':
      return t.newer(problem.version);
    case 'invalid':
      return t.invalid(problem.issues.length);
  }
}
