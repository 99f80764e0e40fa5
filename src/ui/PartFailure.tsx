import { createContext, useContext, useEffect, useState } from 'react';
import { partFailure, partNames, type PartName } from '../i18n/messages/parts';
import { useMessages } from '../i18n/useLanguage';
import { useNewerBuild } from './useNewerBuild';

/** Told when a part's failure is shown within: who waits for the part to draw need not wait any more. */
export const FaultListenerContext = createContext<() => void>(() => undefined);

interface PartFailureProps {
  readonly name: PartName;
  readonly fault: Error;
  /** Whether the part had loaded and then threw. */
  readonly isLoaded: boolean;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
}

/** A line in the place of a part that failed: what is missing, a way to try again, and once that failed, to reload. */
export function PartFailure(props: PartFailureProps) {
  const { name, fault, isLoaded, isRetrying, onRetry } = props;
  const t = useMessages(partFailure);
  const part = useMessages(partNames)[name];
  const [tries, setTries] = useState(0);
  const isNewer = useNewerBuild(tries, name === 'view' && !isLoaded);
  // A script that arrived cut is kept by the page as it is, so only a reload fetches it again.
  const isBroken = fault instanceof SyntaxError;
  const onFault = useContext(FaultListenerContext);
  useEffect(onFault, [onFault]);
  return (
    <div role="alert" className="part-failure">
      <p>
        <span>{isLoaded ? t.stopped(part) : t.notLoaded(part)}</span>{' '}
        {!isNewer && (
          <button
            type="button"
            className="button"
            aria-disabled={isRetrying}
            onClick={() => {
              if (isRetrying) return;
              setTries(tries + 1);
              onRetry();
            }}
          >
            {isRetrying ? t.trying : t.tryAgain}
          </button>
        )}
      </p>
      {(isNewer || tries > 0 || isLoaded || isBroken) && (
        <p>
          <span>{isNewer ? t.newerBuild : t.reloadKeeps}</span>{' '}
          <button
            type="button"
            className="button"
            onClick={() => {
              window.location.reload();
            }}
          >
            {t.reload}
          </button>
        </p>
      )}
      {isLoaded && <pre>{fault.message}</pre>}
    </div>
  );
}
