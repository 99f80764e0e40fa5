import type { FileProblem } from '../data/loadProblem';
import type { Language } from '../i18n/catalogue';
import { groupThousands } from '../i18n/groupThousands';
import { loadProblems } from '../i18n/messages/loadProblems';

/** Where a dataset's file that did arrive is wrong, and what to do about it; null where the reason says it all. */
export function fileAdvice(problem: FileProblem, language: Language): string | null {
  const t = loadProblems[language];
  switch (problem.kind) {
    case 'cutOff':
      return t.cutOff(groupThousands(problem.bytes));
    case 'otherFormat':
      return {
        'UTF-16': t.saveAsUtf8,
        'UTF-32': t.saveAsUtf8,
        gzip: t.unpack,
        zip: t.unpack,
        CSV: t.saveAsJson,
        'JSON Lines': t.saveAsJson,
      }[problem.format];
    case 'notUtf8':
      return problem.offset === null
        ? t.saveAsUtf8
        : t.notUtf8(groupThousands(problem.offset), problem.looksLike);
    case 'comment':
      return t.comment(problem.line, problem.column);
    case 'notJson':
      return problem.place && t.notJson(problem.place.line, problem.place.column);
    case 'invalid':
      return t.invalid(problem.issues.length);
    case 'empty':
    case 'webPage':
    case 'newer':
      return t[problem.kind];
  }
}
