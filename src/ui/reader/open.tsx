import { render } from 'preact'
import type { ReadingPosition } from '../../page/landmarks'
import { readerName } from '../../page/own-markup'
import { addHost } from '../kit/host'
import { markNews } from './mark-new-blocks'
import { Reader, type ReaderProps } from './Reader'
import { goToReadingPosition, readingPositionIn } from './reading-position'
import type { ReaderState } from './state'
import { readerStyles } from './styles'

/** A reader that is on the screen. */
export interface OpenReader {
  readonly host: HTMLElement
  /** Shows something else in the same overlay. */
  readonly show: (view: ReaderState) => void
  /** Shows the article with more in it, marked, and goes there. @returns whether there is more in it */
  readonly takeIn: (view: ReaderState) => boolean
  /** Where somebody is reading in the article; `null` at its top, and where there is none. */
  readonly place: () => ReadingPosition | null
  /** Scrolls the article there, as far as there is one with that text. */
  readonly goTo: (place: ReadingPosition) => void
  /** Takes the overlay out of the page. */
  readonly remove: () => void
}

/**
 * Puts the reader over a page.
 * @param document needs a `body`
 * @throws what drawing throws; nothing is left in the page then
 */
export function openReader(document: Document, props: ReaderProps): OpenReader {
  const { host, place } = addHost(document, readerName, readerStyles)
  const scroller = () => place.querySelector('.scroller')

  let shown = props.view

  const show = (view: ReaderState) => {
    shown = view
    // First, for it takes the page its scroll bar: to draw is to have page and reader laid out.
    host.dataset['state'] = view.state
    render(<Reader {...props} view={view} />, place)
  }
  const remove = () => {
    place.querySelector('dialog')?.close()
    render(null, place)
    host.remove()
  }
  try {
    show(props.view)
  } catch (error) {
    host.remove()
    throw error
  }
  return {
    host,
    show,
    takeIn: view => {
      const unmark = markNews(shown, view)
      show(view)
      unmark()
      const news = place.querySelector('.content [data-new]')
      news?.scrollIntoView({ block: 'start' })
      return news !== null
    },
    place: () => {
      const element = scroller()
      return element && readingPositionIn(element)
    },
    goTo: wanted => {
      const element = scroller()
      if (element) goToReadingPosition(element, wanted)
    },
    remove,
  }
}
