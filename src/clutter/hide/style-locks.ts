import { bodyOf, rootElementOf, viewOf } from '../../page/document-access'
import { attributeOf } from '../../page/dom-access'
import { type Lock, unlockedMark } from '../../page/own-markup'
import type { AttributeMarks } from './attribute-marks'

/**
 * Marks the elements that lock the page by their style, and scrolls back to where the page was before its body was
 * fixed.
 * @param textAndAncestors the element with the text of the page, and its ancestors, the root last
 */
export function unlockStyle(
  document: Document,
  textAndAncestors: readonly Element[],
  marks: AttributeMarks,
): void {
  const body = bodyOf(document)
  const top = Number.parseFloat(getComputedStyle(body).top)
  const isLong = isLongerThanWindow(document)
  // All styles are read before anything is marked, so that the page is laid out once.
  const locked = textAndAncestors.map(element => ({ element, locks: locksOf(document, element, isLong) }))
  for (const { element, locks } of locked) {
    const value = new Set([...unlockedBefore(element), ...locks])
    if (locks.length > 0) marks.set(element, [...value].join(' '))
  }
  const wasFixed = locked.some(({ locks }) => locks.includes('place'))
  if (wasFixed && top < 0) viewOf(document)?.scrollTo({ top: -top, behavior: 'instant' })
}

function locksOf(document: Document, element: Element, isLong: boolean): Lock[] {
  const { overflowY, position, filter, touchAction, pointerEvents } = getComputedStyle(element)
  const body = bodyOf(document)
  const isPage = element === rootElementOf(document) || element === body
  const locks: Lock[] = []
  if (isPage && isLong && /hidden|clip/.test(overflowY)) locks.push('scroll')
  if (element === body && position === 'fixed') locks.push('place')
  if (filter.includes('blur(')) locks.push('blur')
  if (isPage && touchAction === 'none') locks.push('touch')
  if (pointerEvents === 'none') locks.push('pointer')
  return locks
}

/** An application that scrolls in a box also hides the overflow of its page, but is no longer than the window. */
function isLongerThanWindow(document: Document): boolean {
  const root = rootElementOf(document)
  return Math.max(root.scrollHeight, bodyOf(document).scrollHeight) > root.clientHeight + 1
}

function unlockedBefore(element: Element): string[] {
  return attributeOf(element, unlockedMark)?.split(' ') ?? []
}
