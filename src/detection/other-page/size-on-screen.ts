import { viewOf } from '../../page/document-access'
import { rectOf } from '../../page/dom-access'

/** How large something is in the window: 1 fills it; 0 cannot be seen. */
export type SizeOnScreen = (element: Element) => number

/** Measures elements of a document, wherever the page is scrolled to. Forces layout when it is first called. */
export function sizeOnScreen(document: Document): SizeOnScreen {
  const { innerWidth = 0, innerHeight = 0 } = viewOf(document) ?? {}
  return element => {
    const { width, height } = rectOf(element)
    const area = Math.min(width, innerWidth) * Math.min(height, innerHeight)
    return innerWidth * innerHeight > 0 ? area / (innerWidth * innerHeight) : 0
  }
}
