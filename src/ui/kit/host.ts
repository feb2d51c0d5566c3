/** An element of the extension's own in a page, with a closed root that neither the page nor its styles see into. */
export interface Host {
  readonly host: HTMLElement
  /** Where to draw. */
  readonly place: HTMLElement
}

/**
 * Puts an element of the extension's own at the end of a page.
 * @param document needs a `body`
 * @param styles the style sheet of what will be drawn in it
 */
export function addHost(document: Document, name: string, styles: string): Host {
  const host = document.createElement(name)
  // Only an inline rule of this weight is safe from a page that says `body > * { display: none !important }`.
  for (const [property, value] of [
    ['display', 'block'],
    ['position', 'static'],
  ] as const) {
    host.style.setProperty(property, value, 'important')
  }
  const root = host.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = styles
  const place = document.createElement('div')
  root.append(style, place)
  document.body.append(host)
  return { host, place }
}
