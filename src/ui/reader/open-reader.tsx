import { render } from 'preact'
import type { ReadingPosition } from '../../page/landmarks'
import { heedUserOnly } from '../kit/heed-user-only'
import { addHost } from '../kit/host'
import { takePresses } from '../kit/take-presses'
import { waitForFrames } from '../kit/useAfterFrame'
import { addFamilies } from './fonts/families'
import { followSight, type Sight } from './in-sight'
import { markNewBlocks } from './mark-new-blocks'
import type { DrawPanels } from './panels/draw-panels'
import { Reader } from './Reader'
import { goToReadingPosition, readingPositionIn } from './reading-position'
import type { ReaderProps, ReaderState } from './state'
import { readerStyles } from './styles/reader-styles'
import type { PanelsScript } from './usePanels'

/** Also on a page that says otherwise: inside, this is not inherited, but follows from what is around. */
const selectable = { 'user-select': 'text' }

/** A reader that is shown. */
export interface OpenReader extends Sight {
  readonly host: HTMLElement
  /** Shows something else in the same overlay. */
  readonly show: (view: ReaderState) => void
  /** Shows the article with new blocks in it, marks them and scrolls there. @returns whether there are any */
  readonly showNewBlocks: (view: ReaderState) => boolean
  /** Has the panels drawn from now on; `null` where they cannot be had. */
  readonly addPanels: (draw: DrawPanels | null) => void
  /** The overlay itself. */
  readonly dialog: () => HTMLDialogElement | null
  /** Where the user is reading in the article; `null` at its top, and if there is no article. */
  readonly readingPosition: () => ReadingPosition | null
  /** Scrolls the article there, if there is one with that text. */
  readonly scrollTo: (position: ReadingPosition) => void
  /** Removes the overlay from the page. */
  readonly remove: () => void
}

/**
 * Puts the reader over a page.
 * @param document needs a `body`
 * @throws whatever rendering throws; nothing is left in the page then
 */
export function openReader(document: Document, props: ReaderProps): OpenReader {
  const made = addHost(document, readerStyles, selectable)
  const { host, mountNode } = made
  heedUserOnly()
  waitForFrames()
  const ended = new AbortController()
  const sight = followSight(document, made, ended.signal)
  let shown = props.view
  let panels: PanelsScript

  const show = (view: ReaderState) => {
    shown = view
    render(<Reader {...props} view={view} familiesOf={faces.of} panels={panels} />, mountNode)
  }
  const faces = addFamilies(document, () => show(shown))
  const remove = () => {
    ended.abort()
    mountNode.querySelector('dialog')?.close()
    render(null, mountNode)
    host.remove()
    faces.remove()
  }
  try {
    show(props.view)
    takePresses(made, window, ended.signal)
  } catch (error) {
    ended.abort()
    host.remove()
    faces.remove()
    throw error
  }
  return {
    host,
    dialog: () => mountNode.querySelector('dialog'),
    show,
    addPanels: draw => {
      panels = draw
      show(shown)
    },
    showNewBlocks: view => {
      const unmark = markNewBlocks(shown, view)
      show(view)
      unmark()
      const newBlock = mountNode.querySelector('.content [data-new]')
      newBlock?.scrollIntoView({ block: 'start' })
      return newBlock !== null
    },
    ...positionsIn(mountNode),
    inSight: () => {
      faces.check()
      return sight.inSight()
    },
    comeBack: sight.comeBack,
    remove,
  }
}

function positionsIn(mountNode: Element): Pick<OpenReader, 'readingPosition' | 'scrollTo'> {
  const scroller = () => mountNode.querySelector('.scroller')
  return {
    readingPosition: () => {
      const element = scroller()
      return element && readingPositionIn(element)
    },
    scrollTo: position => {
      const element = scroller()
      if (element) goToReadingPosition(element, position)
    },
  }
}
