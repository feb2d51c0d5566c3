import { viewOf } from '../../page/document-access'
import { rectOf } from '../../page/dom-access'
import type { Survey } from '../../page/survey'

/** How many boxes around the last paragraph, and elements after it, are looked at. */
const reach = 6
/** An overlay that begins so far below the text does not cover it. px. */
const gap = 4
/** A gradient is written in fewer characters; a page may have pictures of megabytes in its style. */
const longestGradient = 2000

/**
 * Whether the end of a text fades out on the page, as the end of a sample does: by a mask, or by a gradient laid over
 * it. Asks for the style of a few elements only.
 * @param last the number of the element with the last paragraph
 */
export function fadesOut(document: Document, survey: Survey, last: number): boolean {
  const view = viewOf(document)
  const { elements, parent, end } = survey
  const paragraph = elements[last]
  if (!view || !paragraph) return false
  const bottom = rectOf(paragraph).bottom
  let number = last
  for (let step = 0; step < reach && number > 0; step++) {
    const box = elements[number]
    if (!box) break
    if (isMasked(view, box) || hasVeil(view, box)) return true
    number = parent[number] ?? 0
  }
  const following = elements.slice(end[last], (end[last] ?? 0) + reach)
  return following.some(
    element => isVeil(view.getComputedStyle(element)) && rectOf(element).top < bottom - gap,
  )
}

function isMasked(view: Window, box: Element): boolean {
  const { maskImage } = view.getComputedStyle(box)
  return /gradient/.test(maskImage ?? '')
}

/** Whether something that a style draws lies over the end of a box. */
function hasVeil(view: Window, box: Element): boolean {
  return ['::before', '::after'].some(pseudo => {
    const style = view.getComputedStyle(box, pseudo)
    return style.content !== 'none' && isVeil(style)
  })
}

/** A gradient from nothing to the colour of the page, out of the flow of the text. */
function isVeil({ backgroundImage, position, marginTop }: CSSStyleDeclaration): boolean {
  const isOver = position === 'absolute' || position === 'sticky' || Number.parseFloat(marginTop) < 0
  return (
    isOver &&
    /gradient\(.*(?:transparent|rgba\([^)]*, 0\)|\/ 0\))/.test(backgroundImage.slice(0, longestGradient))
  )
}
