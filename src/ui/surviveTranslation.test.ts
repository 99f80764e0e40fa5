import { describe, expect, it } from 'vitest';
import { surviveTranslation } from './surviveTranslation';

/** As much of a node as matters here, as strict as a browser's. */
class FakeNode {
  parentNode: FakeNode | null = null;
  children: FakeNode[] = [];

  constructor(...children: FakeNode[]) {
    for (const child of children) this.insertBefore(child, null);
  }

  removeChild(child: FakeNode): FakeNode {
    if (child.parentNode !== this) throw new Error('NotFoundError');
    this.children = this.children.filter((other) => other !== child);
    child.parentNode = null;
    return child;
  }

  insertBefore(node: FakeNode, next: FakeNode | null): FakeNode {
    if (next !== null && next.parentNode !== this) throw new Error('NotFoundError');
    const at = next === null ? this.children.length : this.children.indexOf(next);
    this.children.splice(at, 0, node);
    node.parentNode = this;
    return node;
  }
}

class PatchedNode extends FakeNode {}
surviveTranslation(PatchedNode.prototype as unknown as Node);

describe('a page whose nodes another program has moved', () => {
  it('is changed as ever where nothing was moved', () => {
    const [first, second, added] = [new PatchedNode(), new PatchedNode(), new PatchedNode()];
    const parent = new PatchedNode(first, second);
    parent.insertBefore(added, second);
    expect(parent.children).toEqual([first, added, second]);
    expect(parent.removeChild(first)).toBe(first);
    expect(parent.children).toEqual([added, second]);
  });

  it('loses a moved node with what it was moved into', () => {
    const text = new PatchedNode();
    const parent = new PatchedNode(new PatchedNode(new PatchedNode(text)));
    parent.removeChild(text);
    expect(parent.children).toEqual([]);
  });

  it('gets a node before what its neighbour was moved into', () => {
    const [first, text, added] = [new PatchedNode(), new PatchedNode(), new PatchedNode()];
    const wrapper = new PatchedNode(text);
    const parent = new PatchedNode(first, wrapper);
    parent.insertBefore(added, text);
    expect(parent.children).toEqual([first, added, wrapper]);
  });

  it('bears that a node is gone', () => {
    const [gone, rest, added] = [new PatchedNode(), new PatchedNode(), new PatchedNode()];
    const parent = new PatchedNode(rest);
    expect(parent.removeChild(gone)).toBe(gone);
    parent.insertBefore(added, gone);
    expect(parent.children).toEqual([rest, added]);
  });
});
