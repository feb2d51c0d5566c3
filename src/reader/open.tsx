import { render } from 'preact'
import { Reader, type ReaderProps } from './Reader'
import { styles } from './styles'
import type { ReaderView } from './view'

/** The reader's element in the page. A page that has one of its own cannot be mistaken for it: the root is closed. */
export const hostName = 'leeslamp-reader'

/** A reader that is on the screen. */
export interface OpenReader {
  readonly host: HTMLElement
  /** Shows something else in the same overlay. */
  readonly show: (view: ReaderView) => void
  /** Takes the overlay out of the page. */
  readonly remove: () => void
}

/**
 * Puts the reader over a page.
 * @param document needs a `body`
 */
export function openReader(document: Document, props: ReaderProps): OpenReader {
  const host = document.createElement(hostName)
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

  const show = (view: ReaderView) => {
    render(<Reader {...props} view={view} />, place)
    host.dataset['state'] = view.state
  }
  const remove = () => {
    place.querySelector('dialog')?.close()
    render(null, place)
    host.remove()
  }
  show(props.view)
  return { host, show, remove }
}
