import { allInDocument } from '../../page/document-access'
import { allIn, parentElementOf, rectOf } from '../../page/dom-access'

/** The fixed element in the wrapper of a prompt is among its first descendants. */
const mostLooked = 40

/** Whether a block lies over the page: it, an element around it or one of its first descendants is fixed. */
export function isOverlay(block: Element): boolean {
  if (firstElementsOf(block).some(isFixed)) return true
  for (let around = parentElementOf(block); around; around = parentElementOf(around)) {
    if (isFixed(around)) return true
  }
  return false
}

/** Whether any of a block has a size, on the screen or where the user could scroll to. */
export function isShown(block: Element): boolean {
  return firstElementsOf(block).some(element => {
    const { width, height } = rectOf(element)
    return width > 0 && height > 0
  })
}

/** Whether a modal dialog of the page is shown, so that the page may be locked for it. */
export function hasOpenDialog(document: Document): boolean {
  return allInDocument(document, 'dialog:modal, [aria-modal="true"]').some(isShown)
}

function isFixed(element: Element): boolean {
  return getComputedStyle(element).position === 'fixed'
}

function firstElementsOf(block: Element): Element[] {
  const shadow = block.shadowRoot instanceof ShadowRoot ? [...block.shadowRoot.children] : []
  return [block, ...shadow, ...allIn(block, '*').slice(0, mostLooked)]
}
