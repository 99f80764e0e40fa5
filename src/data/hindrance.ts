import { isMadeFor, largestFitting, WITH_CONTEXT, type Machine, type Runnable } from './memory';
import { sizesOf } from './modelSizes';

/** Why a model does not run on a machine. */
type Hindrance =
  | 'closed'
  | 'unknownSize'
  | 'tooLarge'
  /** It keeps no text in mind. */
  | 'noContext'
  /** It is made for shorter contexts. */
  | 'shortContext'
  /** For how long a context it is made is not known. */
  | 'unknownContext'
  /** It fits, but not with the context asked for. */
  | 'tooLargeWithContext';

/** What first keeps a model from running on a machine; null if it runs. */
export function hindranceOf(model: Runnable, machine: Machine): Hindrance | null {
  if (largestFitting(model, machine) !== null) return null;
  if (model.weights !== 'open') return 'closed';
  if (sizesOf(model).length === 0) return 'unknownSize';
  if (largestFitting(model, { ...machine, context: null }) === null) return 'tooLarge';
  if (isMadeFor(model, machine.context)) return 'tooLargeWithContext';
  if (!WITH_CONTEXT.includes(model.modality)) return 'noContext';
  return model.longestContext === undefined ? 'unknownContext' : 'shortContext';
}
