import type { MouseEvent, ReactNode } from 'react';
import { formatUrl } from '../../state/urlCodec';
import { useView } from '../../state/useView';
import type { ItemRef, ViewState } from '../../state/viewState';

type Patch = { readonly [K in keyof ViewState]?: ViewState[K] };

interface ViewLinkProps {
  readonly patch: Patch;
  readonly children: ReactNode;
  readonly className?: string;
  readonly isCurrent?: boolean;
}

/** A link to the same page with some of its state changed, followed in place. */
export function ViewLink({ patch, children, className, isCurrent = false }: ViewLinkProps) {
  const href = useView((state) => formatUrl({ ...state, ...patch }));
  const choose = useView((state) => state.choose);
  return (
    <a
      href={`?${href}`}
      className={className}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={inPlace(() => {
        choose(patch);
      })}
    >
      {children}
    </a>
  );
}

interface ItemLinkProps {
  readonly item: ItemRef;
  readonly children: ReactNode;
}

/** A link that opens an item's detail in place. */
export function ItemLink({ item, children }: ItemLinkProps) {
  const href = useView((state) => formatUrl({ ...state, select: item }));
  const open = useView((state) => state.open);
  return (
    <a
      href={`?${href}`}
      onClick={inPlace(() => {
        open(item);
      })}
    >
      {children}
    </a>
  );
}

/** A click that wants a new tab or window keeps the browser's own way. */
function inPlace(follow: () => void) {
  return (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    follow();
  };
}
