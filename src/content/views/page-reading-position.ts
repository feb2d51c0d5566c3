import { parentElementOf, parentOf } from '../../page/dom-access'
import {
  type Landmark,
  openAlike,
  openingOf,
  type ReadingPosition,
  stillAtTop,
  toReadingPosition,
} from '../../page/landmarks'

/** For so many of the texts on the screen it is checked whether they scroll with the page, which takes layout. */
const mostChecked = 30

interface VisibleText extends Landmark {
  readonly text: Text
}

/**
 * Where the user is reading in a page.
 * @returns `null` at its top
 */
export function pageReadingPosition(window: Window): ReadingPosition | null {
  if (window.scrollY < stillAtTop) return null
  const position = toReadingPosition(textsOf(window.document), window.innerHeight)
  return position.slice(0, mostChecked).filter(text => !isPinned(window, text))
}

/**
 * Scrolls a page to a reading position, at once.
 * @returns whether any of its texts was found in the page
 */
export function scrollPageTo(window: Window, position: ReadingPosition): boolean {
  const texts = textsOf(window.document)
  for (const wanted of position) {
    const found = texts.find(text => openAlike(text.opening, wanted.opening) && !isPinned(window, text))
    if (!found) continue
    window.scrollBy({ top: found.top - wanted.top, behavior: 'instant' })
    return true
  }
  return false
}

/** The texts of a page that take up space in it, in document order. */
function textsOf(document: Document): VisibleText[] {
  const nodes = [...textNodes(document)]
  const range = document.createRange()
  return nodes.flatMap((text, at) => {
    range.selectNode(text)
    const { top, height } = range.getBoundingClientRect()
    return height > 0 ? [{ text, top, opening: openingOf(piecesFrom(nodes, at)) }] : []
  })
}

function* textNodes(document: Document): Generator<Text> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && /\S/.test(node.data)) yield node
  }
}

function* piecesFrom(nodes: readonly Text[], start: number): Generator<string> {
  for (let at = start; at < nodes.length; at++) yield nodes[at]?.data ?? ''
}

/** Whether a text stays in place while the page is scrolled. */
function isPinned(window: Window, { text }: VisibleText): boolean {
  const parent = parentOf(text)
  for (let around = parent instanceof Element ? parent : null; around; around = parentElementOf(around)) {
    if (/fixed|sticky/.test(window.getComputedStyle(around).position)) return true
  }
  return false
}
