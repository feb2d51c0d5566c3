import { allIn, holds, rectOf } from '../../page/dom-access'
import { isShown } from './overlay'

/** A backdrop covers at least this share of the window. */
const leastCover = 0.3

/** Where to look for one: the middle of the window, and of its parts. */
const places = [0.2, 0.5, 0.8]

const media = 'img, picture, video, audio, canvas, iframe, object, embed, svg'
const controls = 'a[href], button, input, select, textarea, [tabindex], [contenteditable]'
const innerText = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'innerText')?.get

/**
 * Finds what a hidden prompt left over the page: fixed, wide, and with nothing in it to see or to use.
 * @param content the element with the page's own text: what is behind it, is a wallpaper
 */
export function findBackdrops(document: Document, content: Element): Element[] {
  const { clientWidth, clientHeight } = document.documentElement
  const found = new Set<Element>()
  for (const x of places) {
    for (const y of places) {
      const stack = document.elementsFromPoint(x * clientWidth, y * clientHeight)
      const page = stack.findIndex(element => holds(element, content) || holds(content, element))
      for (const element of stack.slice(0, page < 0 ? stack.length : page)) found.add(element)
    }
  }
  return [...found].filter(element => isBackdrop(element, clientWidth * clientHeight))
}

function isBackdrop(element: Element, area: number): boolean {
  const { position, backgroundImage } = getComputedStyle(element)
  if (position !== 'fixed' || backgroundImage.includes('url(')) return false
  return coveredBy(element) >= leastCover * area && isEmpty(element)
}

function coveredBy(element: Element): number {
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement
  const { left, top, right, bottom } = rectOf(element)
  const width = Math.min(right, clientWidth) - Math.max(left, 0)
  return Math.max(0, width) * Math.max(0, Math.min(bottom, clientHeight) - Math.max(top, 0))
}

/** What is hidden in it does not count. */
function isEmpty(element: Element): boolean {
  const text: unknown = innerText?.call(element)
  if (element.shadowRoot || (typeof text === 'string' && text.trim() !== '')) return false
  return !element.matches(media) && !allIn(element, `${media}, ${controls}`).some(isShown)
}
