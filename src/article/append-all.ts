/** Appends any number of nodes, one by one: as arguments of one call, a hundred thousand overflow the stack. */
export function appendAll(parent: ParentNode, nodes: Iterable<Node>): void {
  // A copy: of living child nodes, each goes from the list as it is moved.
  for (const node of [...nodes]) parent.append(node)
}
