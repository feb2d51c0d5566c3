/**
 * Access to a page's document that the page cannot break. A document has its named forms, pictures and frames as
 * properties: with `<form name="title">` in it, `document.title` is that form. The members of the prototypes are not
 * shadowed. Neither browser has these properties take the place of others in the world of an extension, which
 * test/browser/hostile/named.test.ts checks; what reads or hides is also run in the world of a page, to be measured.
 */
const { createTreeWalker, querySelectorAll, elementsFromPoint } = Document.prototype
const documentElement = /* @__PURE__ */ getterOf('documentElement')
const body = /* @__PURE__ */ getterOf('body')
const title = /* @__PURE__ */ getterOf('title')
const url = /* @__PURE__ */ getterOf('URL')
const contentType = /* @__PURE__ */ getterOf('contentType')
const defaultView = /* @__PURE__ */ getterOf('defaultView')
const activeElement = /* @__PURE__ */ getterOf('activeElement')
const implementation = /* @__PURE__ */ getterOf('implementation')
const fonts = /* @__PURE__ */ getterOf('fonts')
const baseURI = /* @__PURE__ */ getterOf('baseURI')

/** The root element of a document, which is there but for a moment while it loads. */
export function rootElementOf(document: Document): HTMLElement {
  return documentElement?.call(document)
}

export function bodyOf(document: Document): HTMLElement {
  return body?.call(document)
}

/** A longer title is no title, and thousands of headings are looked for in it. Characters. */
const longestTitle = 2000

/** The text of the `title`. */
export function titleOf(document: Document): string {
  return (title?.call(document) ?? '').slice(0, longestTitle)
}

/** The addresses of unshown documents: those of the pages that they are for. */
const addresses = new WeakMap<Document, string>()

/** The address of a document, or of the page that an unshown one is for. */
export function urlOf(document: Document): string {
  return addresses.get(document) ?? url?.call(document) ?? ''
}

/** Says which page an unshown document is for. */
export function setAddress(document: Document, address: string): void {
  addresses.set(document, address)
}

/** The address that relative ones are relative to. */
export function baseOf(document: Document): string {
  return baseURI?.call(document) ?? ''
}

export function contentTypeOf(document: Document): string {
  return contentType?.call(document) ?? ''
}

/** The window of a document; `null` where it is not shown. */
export function viewOf(document: Document): Window | null {
  return defaultView?.call(document) ?? null
}

/** The font faces of a document; `null` where it has none. */
export function fontsOf(document: Document): FontFaceSet | null {
  return fonts?.call(document) ?? null
}

/** The element that has the focus. */
export function focusedIn(document: Document): Element | null {
  return activeElement?.call(document) ?? null
}

/** Creates a walker over the nodes below one. */
export function walkOver(
  document: Document,
  top: Node,
  whatToShow: number,
  filter: NodeFilter | null = null,
): TreeWalker {
  return createTreeWalker.call(document, top, whatToShow, filter)
}

/** The elements of a document that match a selector. */
export function allInDocument(document: Document, selector: string): readonly Element[] {
  return [...querySelectorAll.call(document, selector)]
}

/** The elements at a point of the window, the topmost first. */
export function elementsAt(document: Document, x: number, y: number): readonly Element[] {
  return elementsFromPoint.call(document, x, y)
}

/** Creates a document for a page that is not shown, in which nothing loads. */
export function createUnshownDocument(document: Document): Document {
  const by: DOMImplementation = implementation?.call(document)
  const unshown = by.createHTMLDocument()
  setAddress(unshown, urlOf(document))
  return unshown
}

/** The getter of a property, which is on the prototype of documents or on that of nodes. */
function getterOf(name: keyof Document): PropertyDescriptor['get'] {
  for (let above: object | null = Document.prototype; above; above = Object.getPrototypeOf(above)) {
    const getter = Object.getOwnPropertyDescriptor(above, name)?.get
    if (getter) return getter
  }
  return undefined
}
