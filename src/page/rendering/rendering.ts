import { rootElementOf, viewOf } from '../document-access'
import { parentElementOf, rectOf } from '../dom-access'

/**
 * Whether an element has a box with visible text: `undisplayed` if it has no box, `invisible` if its text is not painted
 * although room is kept for it. What is scrolled out of view or covered is still shown.
 */
export type Rendering = 'shown' | 'undisplayed' | 'invisible'

/** Tells how an element is rendered. */
export type RenderingReader = (element: Element) => Rendering

const { checkVisibility } = Element.prototype
const withVisibility = { visibilityProperty: true }
/** How many elements without a box of their own are looked through. A page could nest thousands of them. */
const mostContents = 20

/**
 * Makes the function that tells how elements of a document are rendered.
 * @returns `null` where nothing is rendered, as in a document that was only parsed: all text counts as shown there
 */
export function renderingReader(document: Document): RenderingReader | null {
  const root: Element | null = rootElementOf(document)
  const isRendered = viewOf(document) !== null && root !== null && hasLayout(root)
  if (!isRendered) return null
  return element => {
    if (checkVisibility.call(element, withVisibility)) return 'shown'
    const boxed = boxedAround(element)
    if (boxed === null || checkVisibility.call(boxed, withVisibility)) return 'shown'
    return checkVisibility.call(boxed) ? 'invisible' : 'undisplayed'
  }
}

/** Whether a page has a layout, as a document that was only parsed has not. */
export function hasLayout(root: Element): boolean {
  return rectOf(root).width > 0
}

/** The element itself or, where it only hands its contents on to the box around it, that one; `null` for none. */
function boxedAround(element: Element): Element | null {
  let at: Element | null = element
  for (let step = 0; at && step < mostContents; step++) {
    if (getComputedStyle(at).display !== 'contents') return at
    at = parentElementOf(at)
  }
  return null
}
