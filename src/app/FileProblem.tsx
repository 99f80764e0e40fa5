import type { FileProblem as Problem } from '../data/loadProblem';
import { useLanguage } from '../i18n/useLanguage';
import { DatasetIssues } from './DatasetIssues';
import { fileAdvice } from './fileAdvice';

/** More on what is wrong with a dataset's file, place by place where its records are. */
export function FileProblem({ problem }: { readonly problem: Problem }) {
  const advice = fileAdvice(problem, useLanguage());
  return (
    <>
      {advice !== null && <p>{advice}</p>}
      {problem.kind === 'invalid' && <DatasetIssues issues={problem.issues} />}
    </>
  );
}
