/** A part of the window. px from its top left corner. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What browsers round differently is no fault. px. */
const slack = 1.5

/** Whether a box is inside another, to one side of it or in all. */
export function isWithin(box: Box, around: Box, across = true, down = true): boolean {
  const isAcross = box.left >= around.left - slack && box.right <= around.right + slack
  const isDown = box.top >= around.top - slack && box.bottom <= around.bottom + slack
  return (!across || isAcross) && (!down || isDown)
}

export function intersection(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  }
}

export function hasArea({ left, top, right, bottom }: Box): boolean {
  return right - left > slack && bottom - top > slack
}

export const wholeWindow = (): Box => ({ left: 0, top: 0, right: innerWidth, bottom: innerHeight })

/** The part of a box that its element's ancestors do not clip or scroll out of sight. */
export function seenPart(element: Element, box: Box): Box {
  let seen = box
  for (let around = element.parentElement; around; around = around.parentElement) {
    const { overflowX, position } = getComputedStyle(around)
    if (overflowX !== 'visible') seen = intersection(seen, around.getBoundingClientRect())
    if (position === 'fixed') break
  }
  return seen
}

/** Whether an element is drawn for the eye: not hidden, not inert, not written for screen readers alone. */
function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
  return element.closest('[inert], .unseen, .announcement') === null
}

export interface TextLine extends Box {
  readonly text: string
  readonly element: Element
}

/** The lines of text in an element that can be seen, or could be if they were scrolled to. */
export function linesOf(scope: Element): TextLine[] {
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT)
  const lines: TextLine[] = []
  while (walker.nextNode()) {
    const { currentNode: node } = walker
    const element = node.parentElement
    const text = node.nodeValue?.trim()
    if (!text || !element || !isSeen(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const { left, top, right, bottom, width, height } of range.getClientRects()) {
      if (width > 0 && height > 0) lines.push({ left, top, right, bottom, text, element })
    }
  }
  return lines
}

const interactive = 'button, a[href], input, select, textarea, summary, [tabindex="0"][role="button"]'

export interface Control extends Box {
  readonly element: Element
}

/** What can be pressed. A field that lies in a label is pressed by it. */
export function controlsOf(scope: Element): Control[] {
  const all = [...scope.querySelectorAll(interactive)].map(element => element.closest('label') ?? element)
  return [...new Set(all)].filter(isShown).map(element => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { element, left, top, right, bottom }
  })
}

/** A field that is not drawn itself, over something that is, is still pressed. */
function isShown(element: Element): boolean {
  return isSeen(element) && element.getClientRects().length > 0
}

/** An element in the words of a fault. */
export function named(element: Element): string {
  const words = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? ''
  const name = element.id ? `#${element.id}` : `${element.localName}.${element.getAttribute('class') ?? ''}`
  return `${name} “${words}”`
}
