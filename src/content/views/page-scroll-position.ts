import { parentElementOf, parentOf } from '../../page/dom-access'
import {
  type Landmark,
  openAlike,
  openingOf,
  type ReadingPosition,
  stillAtTop,
  toReadingPosition,
} from '../../page/landmarks'

/** So many of the texts in sight are asked whether the page moves them with it. */
const mostAsked = 30

interface Seen extends Landmark {
  readonly text: Text
}

/**
 * Where somebody is reading in a page.
 * @returns `null` at its top
 */
export function pagePlace(window: Window): ReadingPosition | null {
  if (window.scrollY < stillAtTop) return null
  const place = toReadingPosition(textsOf(window.document), window.innerHeight)
  return place.slice(0, mostAsked).filter(seen => !isPinned(window, seen))
}

/**
 * Scrolls a page to a place, at once.
 * @returns whether the page has anything of it
 */
export function goToPagePlace(window: Window, place: ReadingPosition): boolean {
  const texts = textsOf(window.document)
  for (const wanted of place) {
    const found = texts.find(text => openAlike(text.opening, wanted.opening) && !isPinned(window, text))
    if (!found) continue
    window.scrollBy({ top: found.top - wanted.top, behavior: 'instant' })
    return true
  }
  return false
}

/** The texts of a page that have a place in it, in its order. */
function textsOf(document: Document): Seen[] {
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

/** Whether a text stays where it is while the page is scrolled. */
function isPinned(window: Window, { text }: Seen): boolean {
  const parent = parentOf(text)
  for (let around = parent instanceof Element ? parent : null; around; around = parentElementOf(around)) {
    if (/fixed|sticky/.test(window.getComputedStyle(around).position)) return true
  }
  return false
}
