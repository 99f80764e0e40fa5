import type { DataIssue } from './dataIssue';

/** What kept a dataset's file from arriving. */
export type TransferProblem =
  | { readonly kind: 'offline' }
  | { readonly kind: 'unreachable' }
  /** The host answers, but does not let pages of other sites read the file. */
  | { readonly kind: 'notShared'; readonly host: string }
  /** It redirects for ever, or to where the page may not read. */
  | { readonly kind: 'redirected' }
  | { readonly kind: 'refused'; readonly status: number }
  /** The transfer broke off, or stopped, after so many bytes. */
  | { readonly kind: 'interrupted'; readonly bytes: number }
  | { readonly kind: 'stalled'; readonly bytes: number }
  /** The code that reads datasets did not arrive. */
  | { readonly kind: 'noReader' };

/** What a file is instead of JSON in UTF-8; the names are the same in every language. */
export type OtherFormat = 'UTF-16' | 'UTF-32' | 'gzip' | 'zip' | 'CSV' | 'JSON Lines';

/** What is wrong with a dataset's file that did arrive. */
export type FileProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'webPage' }
  | { readonly kind: 'cutOff'; readonly bytes: number }
  | { readonly kind: 'otherFormat'; readonly format: OtherFormat }
  /** The first byte that is not UTF-8, from 0, and the encoding the file looks like; null where that is not known. */
  | { readonly kind: 'notUtf8'; readonly offset: number | null; readonly looksLike: string | null }
  | { readonly kind: 'comment'; readonly line: number; readonly column: number }
  /** `place` is null where what would find it did not arrive. */
  | {
      readonly kind: 'notJson';
      readonly place: { readonly line: number; readonly column: number } | null;
    }
  | { readonly kind: 'newer'; readonly version: string }
  | {
      readonly kind: 'invalid';
      readonly issues: readonly DataIssue[];
      /** How many records are left out because of them. */
      readonly leftOut: number;
    };

/** Why a dataset could not be opened as it is. */
export type LoadProblem = TransferProblem | FileProblem;

const OF_TRANSFER = [
  'offline',
  'unreachable',
  'notShared',
  'redirected',
  'refused',
  'interrupted',
  'stalled',
  'noReader',
] as const satisfies readonly TransferProblem['kind'][];

/** Whether a file did not arrive, or nothing that could read it did. */
export function isOfTransfer(problem: LoadProblem): problem is TransferProblem {
  return OF_TRANSFER.some((kind) => kind === problem.kind);
}
