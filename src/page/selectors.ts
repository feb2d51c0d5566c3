const { querySelectorAll } = Document.prototype

/** A selector that finds an element, and how many other elements of the page it finds. */
export interface MadeSelector {
  readonly selector: string
  readonly others: number
}

/** How an element can be found again. */
export interface ElementSelectors {
  /** Finds it alone where that is possible without counting through the page. */
  readonly own: MadeSelector
  /** Finds it and what is like it: all such boxes. `null` where nothing is. */
  readonly alike: MadeSelector | null
}

/** How an element can be found again; `null` where it cannot: in a shadow tree, the whole page, nothing to hold on to. */
export type SelectorMaker = (element: Element) => ElementSelectors | null

/** Every element that a selector finds, in document order; `null` when the browser does not understand it. */
export function search(document: Document, selector: string): readonly Element[] | null {
  try {
    return [...querySelectorAll.call(document, selector)]
  } catch {
    return null
  }
}

/** Whether the browser understands a selector. Nothing of the document is searched. */
export function isSelector(document: Document, selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector)
    return true
  } catch {
    return false
  }
}
