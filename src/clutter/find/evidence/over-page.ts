import { attributeOf } from '../../../page/dom-access'
import type { Survey } from '../../../page/survey'

/** Boxes around one that are looked at. */
const mostAround = 3

/** Whether an element is a dialog by its markup, or fixed. */
export function isOverPage(element: Element): boolean {
  const role = attributeOf(element, 'role')
  if (role === 'dialog' || role === 'alertdialog' || attributeOf(element, 'aria-modal') === 'true')
    return true
  return getComputedStyle(element).position === 'fixed'
}

/** Whether a box or one of the next around it lies over the page. */
export function liesOverPage({ elements, parent }: Survey, box: number): boolean {
  let left = mostAround
  for (let number = box; number > 0 && left-- > 0; number = parent[number] ?? -1) {
    const element = elements[number]
    if (element && isOverPage(element)) return true
  }
  return false
}
