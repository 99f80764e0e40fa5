/**
 * Makes React's way of changing the page bear a browser that translates or an extension that marks words, which put nodes
 * of their own in the place of the page's: to remove a node that is not there any more, or to insert before one, would
 * throw and take the view with it (facebook/react#11538). A moved node goes with what it was moved into.
 *
 * @param prototype `Node.prototype`, whose `removeChild` and `insertBefore` are replaced
 */
export function surviveTranslation(prototype: Node): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- each is called with its node below
  const { removeChild, insertBefore } = prototype;
  prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    const there = childHolding(this, child);
    if (there !== null) removeChild.call(this, there);
    return child;
  };
  prototype.insertBefore = function <T extends Node>(this: Node, node: T, next: Node | null): T {
    insertBefore.call(this, node, next === null ? null : childHolding(this, next));
    return node;
  };
}

/** The child of `parent` that is or holds a node; null if the node is elsewhere. */
function childHolding(parent: Node, node: Node): Node | null {
  let there: Node | null = node;
  while (there !== null && there.parentNode !== parent) there = there.parentNode;
  return there;
}
