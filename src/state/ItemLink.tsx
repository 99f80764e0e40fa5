import { opened } from './changed';
import { StateLink } from './ViewLink';
import type { ItemRef } from './viewState';

interface ItemLinkProps {
  readonly item: ItemRef;
  readonly children: string;
}

/** A link that opens an item's detail. */
export function ItemLink({ item, children }: ItemLinkProps) {
  return (
    <StateLink to={(state) => opened(state, item)}>
      <bdi>{children}</bdi>
    </StateLink>
  );
}
