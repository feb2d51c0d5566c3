/** Gives an id to the anchors that older pages name instead, so that links to notes and back find them. */
export function nameAnchors(root: Element): void {
  for (const anchor of root.querySelectorAll('a[name]')) {
    if (!anchor.getAttribute('id')) anchor.setAttribute('id', anchor.getAttribute('name') ?? '')
  }
}
