const { querySelectorAll, createDocumentFragment } = Document.prototype

/** A selector that finds an element, and how many others it finds on the page. */
export interface MadeSelector {
  readonly selector: string
  readonly others: number
}

/** Selectors that find an element again. */
export interface ElementSelectors {
  /** Finds it alone, where that is possible without positions in the page such as `:nth-child`. */
  readonly own: MadeSelector
  /** Finds it and all similar elements; `null` where there are none. */
  readonly alike: MadeSelector | null
}

/**
 * Makes selectors for an element; `null` where none is possible: in a shadow tree, for the whole page, or for an element
 * without names and attributes.
 */
export type SelectorMaker = (element: Element) => ElementSelectors | null

/** All elements that a selector finds, in document order; `null` where the selector is invalid. */
export function search(document: Document, selector: string): readonly Element[] | null {
  try {
    return [...querySelectorAll.call(document, selector)]
  } catch {
    return null
  }
}

/** Whether a selector is valid. The document is not searched. */
export function isSelector(document: Document, selector: string): boolean {
  try {
    createDocumentFragment.call(document).querySelector(selector)
    return true
  } catch {
    return false
  }
}
