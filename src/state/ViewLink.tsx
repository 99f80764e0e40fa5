import type { MouseEvent, ReactNode } from 'react';
import { changed } from './changed';
import { formatUrl } from './urlCodec';
import { useView, useViewStore } from './useView';
import type { ViewState } from './viewState';

interface StateLinkProps {
  /** The state it leads to from the one in force. */
  readonly to: (state: ViewState) => ViewState;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly current?: 'page' | 'true' | undefined;
}

/**
 * A real link, so that it can be copied or opened in a new tab; a plain click follows it in place, to the very state that
 * its address says.
 */
export function StateLink({ to, children, className, current }: StateLinkProps) {
  const store = useViewStore();
  const href = useView((state) => formatUrl(to(state)));
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const state = store.getState();
    state.choose(to(state));
  };
  return (
    <a href={`?${href}`} className={className} aria-current={current} onClick={onClick}>
      {children}
    </a>
  );
}

interface ViewLinkProps extends Omit<StateLinkProps, 'to'> {
  readonly patch: Partial<ViewState>;
}

/** A link to the same page with some of its state changed. */
export function ViewLink({ patch, ...rest }: ViewLinkProps) {
  return <StateLink to={(state) => changed(state, patch)} {...rest} />;
}
