/*
 * Ways into the page that it cannot bend, as in domain/dom.ts. Only those that the detector needs: it runs in every
 * page of a site, and each byte of it with it.
 */
const { getElementsByTagName, createTreeWalker } = Document.prototype
const { getAttribute } = Element.prototype
const getterOf = (prototype: Node, name: string) => Object.getOwnPropertyDescriptor(prototype, name)?.get
const parentNode = getterOf(Node.prototype, 'parentNode')
const textContent = getterOf(Node.prototype, 'textContent')
const tagName = getterOf(Element.prototype, 'tagName')
const { addEventListener } = EventTarget.prototype
const onlyTexts = 0x4

/** The elements of a tag name, in document order; of all with `*`. */
export function elementsNamed(document: Document, tag: string): HTMLCollectionOf<Element> {
  return getElementsByTagName.call(document, tag)
}

/** The first elements of a tag name, in document order. */
export function firstNamed(document: Document, tag: string, most = 400): readonly Element[] {
  return Array.prototype.slice.call(elementsNamed(document, tag), 0, most)
}

/** What goes through the texts of a page, in document order. */
export function textWalker(document: Document): TreeWalker {
  return createTreeWalker.call(document, document, onlyTexts)
}

/** An attribute of any element; empty where there is none. */
export function attributeOf(element: Element, name: string): string {
  return getAttribute.call(element, name) ?? ''
}

/** The parent of any node. */
export function parentOf(node: Node): Node | null {
  return parentNode?.call(node) ?? null
}

/** The text of any element. */
export function textOf(element: Element): string {
  return textContent?.call(element) ?? ''
}

/** The tag name of any element, in capitals. */
export function tagOf(element: Element): string {
  return tagName?.call(element).toUpperCase()
}

/** Hears the next event of a kind on a document. */
export function listenTo(document: Document, event: string, hear: (event: Event) => void): void {
  addEventListener.call(document, event, hear, { once: true })
}
