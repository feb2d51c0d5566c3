import { allInDocument } from '../../page/document-access'
import { attributeOf, putAttribute } from '../../page/dom-access'

/** Marks elements of a page with an attribute, so that no trace is left once the marks are removed. */
export interface AttributeMarks {
  readonly has: (element: Element) => boolean
  readonly elements: () => Iterable<Element>
  readonly set: (element: Element, value: string) => void
  /** Restores the attribute as it was before the mark; most elements did not have it. */
  readonly remove: (element: Element) => void
  /** Removes all marks, those on copies that the page made of marked elements too. */
  readonly removeAll: () => void
}

/** @param name of the attribute */
export function createAttributeMarks(document: Document, name: string): AttributeMarks {
  const before = new Map<Element, string | null>()
  const withAttribute = () => allInDocument(document, `[${name}]`)
  const markedByPage = new WeakSet(withAttribute())

  const remove = (element: Element) => {
    const value = before.get(element)
    if (value === undefined) return
    before.delete(element)
    putAttribute(element, name, value)
  }
  return {
    has: element => before.has(element),
    elements: () => before.keys(),
    set: (element, value) => {
      if (!before.has(element)) before.set(element, attributeOf(element, name))
      putAttribute(element, name, value)
    },
    remove,
    removeAll: () => {
      for (const element of [...before.keys()]) remove(element)
      for (const element of withAttribute()) {
        if (!markedByPage.has(element)) putAttribute(element, name, null)
      }
    },
  }
}
