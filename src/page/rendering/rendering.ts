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
/** Browsers before 2024 know the property under its older name only. */
const withVisibility = { visibilityProperty: true, checkVisibilityCSS: true }
/** How many elements without a box of their own are looked through. A page could nest thousands of them. */
const mostContents = 20

/**
 * Makes the function that tells how elements of a document are rendered.
 * @returns `null` where nothing is rendered, as in a document that was only parsed, or where the browser cannot tell:
 * all text counts as shown there
 */
export function renderingReader(document: Document): RenderingReader | null {
  const root: Element | null = rootElementOf(document)
  const isRendered = viewOf(document) !== null && root !== null && hasLayout(root)
  if (!isRendered || typeof checkVisibility !== 'function') return null
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

/** A text of this length or less on a side is there for screen readers only. px */
const tiniest = 1
/** Even the slides of a carousel are no farther to the left of the page. px */
const farthestOut = 5000
/** How far up the box that moves a text out of the window is looked for. */
const farthestUp = 30

/**
 * Whether a displayed element cannot be seen: it is cut down to nothing, moved where no scrolling leads, or transparent
 * and laid over the page. Reads the layout.
 */
export function isOutOfSight(element: Element): boolean {
  const { left, right, bottom, width, height } = rectOf(element)
  // Without a box, as in closed details, there is nothing to measure.
  if (width === 0 && height === 0 && element.getClientRects().length === 0) return false
  if (width <= tiniest || height <= tiniest) return true
  if (right + scrollX < -farthestOut || bottom + scrollY < -farthestOut) return true
  const isBeside = right <= 0 || left >= innerWidth
  const isTransparent = !checkVisibility.call(element, { opacityProperty: true, checkOpacity: true })
  return (isBeside && isOverPage(element, () => true)) || (isTransparent && isOverPage(element, isInvisible))
}

function isInvisible({ opacity }: CSSStyleDeclaration): boolean {
  return Number(opacity) === 0
}

/** Whether an element is in a box that does not scroll with the page, and the box or one in it is as asked. */
function isOverPage(element: Element, isAsked: (style: CSSStyleDeclaration) => boolean): boolean {
  let wasAsked = false
  let at: Element | null = element
  for (let step = 0; at && step < farthestUp; step++) {
    const style = getComputedStyle(at)
    wasAsked ||= isAsked(style)
    if (style.position === 'fixed') return wasAsked
    at = parentElementOf(at)
  }
  return false
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
