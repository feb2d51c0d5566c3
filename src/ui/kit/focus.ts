/** The element that has the focus in the shadow root, or else the document, that a node is in. */
export function focusedAround(node: Node): HTMLElement | null {
  const root = node.getRootNode()
  const focused = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null
  return focused instanceof HTMLElement ? focused : null
}

/** Whether letters are for the field that has the focus around a node. */
export function isTyping(node: Node | null): boolean {
  return node !== null && (focusedAround(node)?.matches('input[type="text"], textarea') ?? false)
}

const { focus } = HTMLElement.prototype

/** Gives an element the focus, and leaves everything where it is scrolled. A form may have a field named `focus`. */
export function focusInPlace(element: Element | null | undefined): void {
  if (element instanceof HTMLElement) focus.call(element, { preventScroll: true })
}
