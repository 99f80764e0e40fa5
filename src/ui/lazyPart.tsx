import { useQuery, useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useState, type ComponentType, type ReactNode } from 'react';
import type { PartName } from '../i18n/messages/parts';
import { FaultBoundary } from './FaultBoundary';
import { PartFailure } from './PartFailure';
import { partQuery, type PartQuery } from './usePart';

interface LazyPartOptions<Props> {
  /** What a sentence about its failure calls it; null for a decoration, which fails without a word. */
  readonly name: PartName | null;
  /** What stands around the words of a failure or, given null, in the part's place while it loads. Default: nothing. */
  readonly frame?: (words: ReactNode) => ReactNode;
  /** What stands in the place of a decoration that failed. Default: nothing. */
  readonly without?: (props: Props) => ReactNode;
  /** As for {@link partQuery}. */
  readonly isPreloaded?: boolean;
}

type LazyPart<Props extends object> = ((props: Props) => ReactNode) & {
  readonly query: PartQuery<ComponentType<Props>>;
};

/**
 * A component that is loaded when it is first shown and fails alone: what stands in its place names it and offers to try
 * again, and a try fetches again. Not by React's lazy, which keeps a rejection for good and shows its fallback even for
 * what is there already.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { name, frame = (words) => words, without, isPreloaded }: LazyPartOptions<Props>,
): LazyPart<Props> {
  const query = partQuery(load, isPreloaded);
  function Part(props: Props) {
    const { data: Loaded, error, isFetching, refetch } = useQuery(query);
    const { reset } = useQueryErrorResetBoundary();
    // Stays while it is tried again, and with it the focus.
    const [shownFault, setShownFault] = useState(error);
    if (error !== null && error !== shownFault) setShownFault(error);
    const failure = (fault: Error, isLoaded: boolean, isRetrying: boolean, onRetry: () => void) =>
      name === null
        ? without?.(props)
        : frame(<PartFailure {...{ name, fault, isLoaded, isRetrying, onRetry }} />);
    if (Loaded) {
      return (
        <FaultBoundary
          instead={(fault, retry) =>
            failure(fault, true, false, () => {
              // Queries that failed within are asked for again.
              reset();
              retry();
            })
          }
        >
          <Loaded {...props} />
        </FaultBoundary>
      );
    }
    if (shownFault === null) return frame(null);
    return failure(shownFault, false, isFetching, () => void refetch());
  }
  return Object.assign(Part, { query });
}
