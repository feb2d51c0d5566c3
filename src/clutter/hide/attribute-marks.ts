import { attributeOf, putAttribute } from '../../page/dom-access'

/** Marks elements of a page by one attribute, and leaves no trace of it in the end. */
export interface Marking {
  readonly has: (element: Element) => boolean
  readonly all: () => Iterable<Element>
  readonly put: (element: Element, value: string) => void
  /** Gives one element the attribute that it had before; most had none. */
  readonly take: (element: Element) => void
  /** Does so with all, and with what the page made as a copy of one. */
  readonly takeAll: () => void
}

/** @param name of the attribute */
export function createMarking(document: Document, name: string): Marking {
  const before = new Map<Element, string | null>()
  const marked = () => document.querySelectorAll(`[${name}]`)
  const notOurs = new WeakSet(marked())

  const take = (element: Element) => {
    const value = before.get(element)
    if (value === undefined) return
    before.delete(element)
    putAttribute(element, name, value)
  }
  return {
    has: element => before.has(element),
    all: () => before.keys(),
    put: (element, value) => {
      if (!before.has(element)) before.set(element, attributeOf(element, name))
      putAttribute(element, name, value)
    },
    take,
    takeAll: () => {
      for (const element of [...before.keys()]) take(element)
      for (const element of marked()) {
        if (!notOurs.has(element)) putAttribute(element, name, null)
      }
    },
  }
}
