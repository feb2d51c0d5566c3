import { markOwn } from '../../page/own-markup'

/** One of the extension's own elements in a page, with a closed root that neither the page nor its styles reach. */
export interface Host {
  readonly host: HTMLElement
  readonly root: ShadowRoot
  /** The element to render into. */
  readonly mountNode: HTMLElement
  /** Takes back what the page has done to the attributes of the element, and undoes the zoom around it. */
  readonly reset: () => void
}

type HostStyle = Readonly<Record<string, string>>

/** Takes all rules of the page off the element, whose initial values make it a plain box that can be seen. */
const plainBox: HostStyle = { all: 'initial', display: 'block' }

/**
 * Makes an element that no rule of the page changes: only an inline rule with `!important` is safe from a page that
 * says `body > * { display: none !important }`. It is a `div`, since a page that defines an element by a name of its
 * own gets the internals of every such element, and with them its closed root.
 * @param styles the style sheet of what will be drawn in it
 * @param style of the element itself, beside what every host has
 * @returns the element, which is in no document yet
 */
export function createHost(document: Document, styles: string, style: HostStyle = {}): Host {
  const host = document.createElement('div')
  markOwn(host)
  let written: string | null = null
  const reset = () => {
    if (host.attributes.length !== 1 || host.getAttribute('style') !== written)
      putStyle(host, { ...plainBox, ...style })
    undoZoom(host)
    written = host.getAttribute('style')
  }
  reset()
  const root = host.attachShadow({ mode: 'closed', slotAssignment: 'manual' })
  const sheet = document.createElement('style')
  sheet.textContent = styles
  const mountNode = document.createElement('div')
  root.append(sheet, mountNode)
  return { host, root, mountNode, reset }
}

/**
 * Makes such an element and puts it at the end of a page.
 * @param document needs a `body`
 */
export function addHost(document: Document, styles: string, style?: HostStyle): Host {
  const made = createHost(document, styles, style)
  document.body.append(made.host)
  made.reset()
  return made
}

/** Gives an element this style, and no other attribute. */
function putStyle(host: HTMLElement, style: HostStyle): void {
  for (const name of host.getAttributeNames()) host.removeAttribute(name)
  for (const [property, value] of Object.entries(style)) host.style.setProperty(property, value, 'important')
}

/** Not yet in the types. */
interface Zoomable {
  /** By how much the element is enlarged, by its own `zoom` and all those around it; not by the user's zoom. */
  readonly currentCSSZoom?: number
}

/** How far from 1 a zoom can be without being one: browsers round. */
const noZoom = 0.001

/** Undoes the `zoom` of the page around one of our elements: with it, a part of the view would be off the screen. */
export function undoZoom(host: HTMLElement & Zoomable): void {
  const { currentCSSZoom: zoom = 1 } = host
  if (Math.abs(zoom - 1) < noZoom) return
  const own = Number(host.style.getPropertyValue('zoom')) || 1
  host.style.setProperty('zoom', String(own / zoom), 'important')
}
