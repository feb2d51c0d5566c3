/** Appends any number of nodes one by one. A hundred thousand arguments of one call would overflow the stack. */
export function appendAll(parent: ParentNode, nodes: Iterable<Node>): void {
  // A copy, because a live list of child nodes shrinks as they are moved.
  for (const node of [...nodes]) parent.append(node)
}

/** Puts what an element holds in its place. */
export function unwrap(element: Element): void {
  const inside = element.ownerDocument.createDocumentFragment()
  appendAll(inside, element.childNodes)
  element.replaceWith(inside)
}
