import type { LoadProblem } from '../data/loadProblem';
import type { Language } from '../i18n/catalogue';
import { groupThousands } from '../i18n/groupThousands';
import { loadFailure } from '../i18n/messages/loadFailure';
import { STALL_MS } from './receiveFile';

/** Why a dataset could not be opened: with what to do where its file did not come, else what of the file is wrong in short. */
export function loadReason(problem: LoadProblem, language: Language): string {
  const t = loadFailure[language];
  switch (problem.kind) {
    case 'refused':
      return reasonOfStatus(problem.status, language);
    case 'notShared':
      return t.notShared(problem.host);
    case 'interrupted':
      return t.interrupted(groupThousands(problem.bytes));
    case 'stalled': {
      const seconds = STALL_MS / 1000;
      return problem.bytes === 0
        ? t.noAnswer(seconds)
        : t.stalled(groupThousands(problem.bytes), seconds);
    }
    case 'otherFormat':
      return t.otherFormat(problem.format);
    case 'comment':
      return t.notJson;
    case 'newer':
      return t.newer(problem.version);
    case 'offline':
    case 'unreachable':
    case 'redirected':
    case 'noReader':
    case 'empty':
    case 'webPage':
    case 'cutOff':
    case 'notUtf8':
    case 'notJson':
    case 'invalid':
      return t[problem.kind];
  }
}

function reasonOfStatus(status: number, language: Language): string {
  const t = loadFailure[language];
  if (status === 401 || status === 403) return t.notAllowed(status);
  if (status === 404 || status === 410) return t.missing(status);
  return status === 429 || status >= 500 ? t.serverFault(status) : t.refused(status);
}
