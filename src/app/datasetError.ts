import type { Atlas } from '../data/atlas';
import type { LoadProblem } from '../data/loadProblem';

/** What is wrong with a dataset that was asked for. `rest` is what can be opened all the same, null if nothing can. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly problem: LoadProblem;
  readonly url: string;
  readonly rest: Atlas | null;

  constructor(url: string, problem: LoadProblem, rest: Atlas | null = null) {
    super(`${url}: ${problem.kind}`);
    this.problem = problem;
    this.url = url;
    this.rest = rest;
  }
}
