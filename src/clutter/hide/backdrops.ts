import { elementsAt, rootElementOf } from '../../page/document-access'
import { allIn, fits, holds, rectOf } from '../../page/dom-access'
import { isShown } from './overlay'

/** A backdrop covers at least this share of the window. */
const leastCover = 0.3

/** Backdrops are searched for at these shares of the window's width and height. */
const samplePoints = [0.2, 0.5, 0.8]

const media = 'img, picture, video, audio, canvas, iframe, object, embed, svg'
const controls = 'a[href], button, input, select, textarea, [tabindex], [contenteditable]'
const innerText = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'innerText')?.get

/**
 * Finds the backdrops that a hidden prompt left over the page: fixed, large, and without anything to see or use.
 * @param textContainer the element with the text of the page; what lies behind it is a wallpaper and no backdrop
 */
export function findBackdrops(document: Document, textContainer: Element): Element[] {
  const { clientWidth, clientHeight } = rootElementOf(document)
  const found = new Set<Element>()
  for (const x of samplePoints) {
    for (const y of samplePoints) {
      const stack = elementsAt(document, x * clientWidth, y * clientHeight)
      const page = stack.findIndex(element => holds(element, textContainer) || holds(textContainer, element))
      for (const element of stack.slice(0, page < 0 ? stack.length : page)) found.add(element)
    }
  }
  return [...found].filter(element => isBackdrop(document, element, clientWidth * clientHeight))
}

function isBackdrop(document: Document, element: Element, windowArea: number): boolean {
  const { position, backgroundImage } = getComputedStyle(element)
  if (position !== 'fixed' || backgroundImage.includes('url(')) return false
  return coveredArea(document, element) >= leastCover * windowArea && isEmpty(element)
}

/** The part of the window that an element covers, in square pixels. */
function coveredArea(document: Document, element: Element): number {
  const { clientWidth, clientHeight } = rootElementOf(document)
  const { left, top, right, bottom } = rectOf(element)
  const width = Math.min(right, clientWidth) - Math.max(left, 0)
  return Math.max(0, width) * Math.max(0, Math.min(bottom, clientHeight) - Math.max(top, 0))
}

/** Whether nothing is shown in an element; hidden descendants do not count. */
function isEmpty(element: Element): boolean {
  const text: unknown = innerText?.call(element)
  if (element.shadowRoot instanceof ShadowRoot || (typeof text === 'string' && text.trim() !== ''))
    return false
  return !fits(element, media) && !allIn(element, `${media}, ${controls}`).some(isShown)
}
