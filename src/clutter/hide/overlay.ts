import { allIn, parentElementOf, rectOf } from '../../page/dom-access'

/** A wrapper's fixed part stands among its first elements. */
const mostLooked = 40

/** Whether a block stands over the page and not in it: fixed or shown modally, it or what is right in or around it. */
export function isOverlay(block: Element): boolean {
  if (frontOf(block).some(isOver)) return true
  for (let around = parentElementOf(block); around; around = parentElementOf(around)) {
    if (isOver(around)) return true
  }
  return false
}

/** Whether anything of a block is on the screen or could be scrolled there. */
export function isShown(block: Element): boolean {
  return frontOf(block).some(element => {
    const { width, height } = rectOf(element)
    return width > 0 && height > 0
  })
}

/** Modal dialogs of the page that can be seen: whatever is locked may be locked for them. */
export function hasOpenDialog(document: Document): boolean {
  return [...document.querySelectorAll('dialog:modal, [aria-modal="true"]')].some(isShown)
}

function isOver(element: Element): boolean {
  return getComputedStyle(element).position === 'fixed'
}

function frontOf(block: Element): Element[] {
  const shadow = block.shadowRoot instanceof ShadowRoot ? [...block.shadowRoot.children] : []
  return [block, ...shadow, ...allIn(block, '*').slice(0, mostLooked)]
}
