import { parentElementOf, rectOf } from '../dom-access'
import { hasLayout } from './rendering'

const { checkVisibility } = Element.prototype
/** A text of this length or less on a side is there for screen readers only. px */
const tiniest = 1
/** Even the slides of a carousel are no farther to the left of the page. px */
const farthestOut = 5000
/** How far up the box that moves a text out of the window is looked for. */
const farthestUp = 30

/**
 * Makes the function that tells whether a displayed element cannot be seen: it is cut down to nothing, moved where no
 * scrolling leads, or transparent and laid over the page. It reads the layout.
 * @param body of the page, which may be transparent as a whole until its scripts have run
 * @returns `null` where the page has no layout
 */
export function outOfSightReader(
  root: Element,
  body: Element | null,
): ((element: Element) => boolean) | null {
  if (!hasLayout(root)) return null
  const mayBeTransparent = body !== null && isOpaque(body)
  const scrollsLeft = [root, ...(body ? [body] : [])].some(runsToLeft)
  return element => {
    // Without a box, as in closed details, there is nothing to measure.
    if (!checkVisibility.call(element)) return false
    const { left, right, bottom, width, height } = rectOf(element)
    if (width <= tiniest || height <= tiniest) return true
    if ((!scrollsLeft && right + scrollX < -farthestOut) || bottom + scrollY < -farthestOut) return true
    if ((right <= 0 || left >= innerWidth) && isOverPage(element, () => true)) return true
    return mayBeTransparent && !isOpaque(element) && isOverPage(element, isTransparent)
  }
}

/** Whether a page goes on to the left, so that scrolling leads there: in Arabic, or in columns of Japanese. */
function runsToLeft(element: Element): boolean {
  const { direction, writingMode } = getComputedStyle(element)
  return direction === 'rtl' || writingMode.endsWith('-rl')
}

function isOpaque(element: Element): boolean {
  return checkVisibility.call(element, { opacityProperty: true })
}

function isTransparent({ opacity }: CSSStyleDeclaration): boolean {
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
