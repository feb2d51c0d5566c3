import type { Clutter } from '../domain/clutter'
import { attributeOf, tagOf } from '../page/dom-access'

/** A block that the page takes out and puts in anew is hidden so many times more. */
const mostReturns = 4

interface Seen {
  readonly element: WeakRef<Element>
  readonly returns: number
}

/**
 * Counts how often a page brings back what was hidden.
 * @returns tells whether to let a block be: its like has come back too often, each time after the last was gone. A row
 * of alike blocks that all stay is no return.
 */
export function countReturns(): (clutter: Clutter) => boolean {
  const seen = new Map<string, Seen>()
  return ({ element, kind }) => {
    const looks = [kind, tagOf(element), attributeOf(element, 'id'), attributeOf(element, 'class')].join(' ')
    const last = seen.get(looks)
    const isReturn = last !== undefined && last.element.deref()?.isConnected !== true
    const returns = (last?.returns ?? 0) + (isReturn ? 1 : 0)
    seen.set(looks, { element: new WeakRef(element), returns })
    return returns > mostReturns
  }
}
