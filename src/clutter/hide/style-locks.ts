import { attributeOf } from '../../page/dom-access'
import { type Lock, unlockedMark } from '../../page/own-markup'
import type { Marking } from './attribute-marks'

/**
 * Marks what locks the page by its style, and scrolls to where the page stood before it was fixed.
 * @param around the element with the page's text, and all that it is in, the root last
 */
export function unlockStyle(document: Document, around: readonly Element[], marking: Marking): void {
  const { body, defaultView: view } = document
  const top = Number.parseFloat(getComputedStyle(body).top)
  const isLong = reachesBelow(document)
  // All is read before anything is marked, so that the page is laid out once.
  const locked = around.map(element => ({ element, locks: locksOf(document, element, isLong) }))
  for (const { element, locks } of locked) {
    const value = new Set([...wordsOf(element), ...locks])
    if (locks.length > 0) marking.put(element, [...value].join(' '))
  }
  const wasFixed = locked.some(({ locks }) => locks.includes('place'))
  if (wasFixed && top < 0) view?.scrollTo({ top: -top, behavior: 'instant' })
}

function locksOf({ documentElement, body }: Document, element: Element, isLong: boolean): Lock[] {
  const { overflowY, position, filter, touchAction, pointerEvents } = getComputedStyle(element)
  const isPage = element === documentElement || element === body
  const locks: Lock[] = []
  if (isPage && isLong && /hidden|clip/.test(overflowY)) locks.push('scroll')
  if (element === body && position === 'fixed') locks.push('place')
  if (filter.includes('blur(')) locks.push('blur')
  if (isPage && touchAction === 'none') locks.push('touch')
  if (pointerEvents === 'none') locks.push('pointer')
  return locks
}

/** An application that scrolls in a box of its own hides its page's overflow too, and has none. */
function reachesBelow({ documentElement, body }: Document): boolean {
  return Math.max(documentElement.scrollHeight, body.scrollHeight) > documentElement.clientHeight + 1
}

function wordsOf(element: Element): string[] {
  return attributeOf(element, unlockedMark)?.split(' ') ?? []
}
