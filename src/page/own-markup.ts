/**
 * Marks the elements of this extension. A symbol of the registry is the same one in all our scripts, and properties
 * that a content script gives an element exist in its own world only: the page neither sees nor forges them.
 */
const own = Symbol.for('leeslamp')

type Markable = Element & { [own]?: true }

/** Marks an element as one of this extension's. */
export function markOwn(element: Markable): void {
  element[own] = true
}

/** Whether an element in the page is one of this extension's. */
export function isOwn(element: Markable): boolean {
  return element[own] === true
}

/** The attribute of hidden blocks of the page. */
export const hiddenMark = 'data-leeslamp-hidden'

/** The attribute of elements whose locks are undone; its value lists the locks, separated by spaces. */
export const unlockedMark = 'data-leeslamp-unlocked'

/** What a prompt does to the page below by styles. These are the values in the attribute above. */
export type Lock = 'scroll' | 'place' | 'blur' | 'touch' | 'pointer'
