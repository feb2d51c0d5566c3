/** One of the extension's own elements in a page, with a closed root that neither the page nor its styles reach. */
export interface Host {
  readonly host: HTMLElement
  readonly root: ShadowRoot
  /** The element to render into. */
  readonly mountNode: HTMLElement
}

type HostStyle = Readonly<Record<string, string>>

/** Takes all rules of the page off the element, whose initial values make it a plain box that can be seen. */
const plainBox: HostStyle = { all: 'initial', display: 'block' }

/**
 * Makes an element that no rule of the page changes: only an inline rule with `!important` is safe from a page that
 * says `body > * { display: none !important }`.
 * @param name of the element
 * @param styles the style sheet of what will be drawn in it
 * @param style of the element itself, beside what every host has
 * @returns the element, which is in no document yet
 */
export function createHost(document: Document, name: string, styles: string, style: HostStyle = {}): Host {
  const host = document.createElement(name)
  for (const [property, value] of Object.entries({ ...plainBox, ...style }))
    host.style.setProperty(property, value, 'important')
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = document.createElement('style')
  sheet.textContent = styles
  const mountNode = document.createElement('div')
  root.append(sheet, mountNode)
  return { host, root, mountNode }
}

/**
 * Makes such an element and puts it at the end of a page.
 * @param document needs a `body`
 */
export function addHost(document: Document, name: string, styles: string): Host {
  const made = createHost(document, name, styles)
  document.body.append(made.host)
  return made
}
