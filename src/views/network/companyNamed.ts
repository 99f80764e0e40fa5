import { foldText } from '../../data/search';

export interface NamedCompany {
  readonly id: string;
  /** Its name in every language. */
  readonly names: readonly string[];
}

/** Chinese is written without spaces, so that a word may begin with any of its characters. */
const WORD_STARTS = /\p{Script=Han}|[^\s\p{P}\p{S}\p{Script=Han}]+/gu;

/**
 * The company that goes by a name as people type it, in whichever language; else the first that has a word which the
 * typed text begins. Null if there is none.
 */
export function companyNamed(companies: readonly NamedCompany[], typed: string): string | null {
  const sought = foldText(typed.trim());
  if (sought === '') return null;
  const hasName = (test: (name: string) => boolean) =>
    companies.find(({ names }) => names.some(test))?.id ?? null;
  return (
    hasName((name) => foldText(name) === sought) ??
    hasName((name) =>
      [...name.matchAll(WORD_STARTS)].some(({ index }) =>
        foldText(name.slice(index)).startsWith(sought),
      ),
    )
  );
}
