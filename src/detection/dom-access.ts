/*
 * Access to the DOM that a page cannot interfere with, like that of page/dom-access. There are two such files because
 * the probe script runs in every page of a chosen site and stays below 4,000 bytes: imported here, page/dom-access
 * would add 124 bytes to it, since no bundler may drop its reads from the prototypes. So this file has only what the
 * detection needs, under names of its own.
 */
const { getElementsByTagName, createTreeWalker } = Document.prototype
const { getAttribute } = Element.prototype
const getterOf = (prototype: Node, name: string) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get
  return (node: Node) => get?.call(node)
}
const { addEventListener } = EventTarget.prototype
const textNodes = 0x4

/** The elements with a tag name, in document order; all elements for `*`. */
export function elementsNamed(document: Document, tag: string): HTMLCollectionOf<Element> {
  return getElementsByTagName.call(document, tag)
}

/** The first elements with a tag name, in document order. */
export function firstNamed(document: Document, tag: string, most = 400): readonly Element[] {
  return Array.prototype.slice.call(elementsNamed(document, tag), 0, most)
}

/** A walker over the text nodes of a document, in document order. */
export function textWalker(document: Document): TreeWalker {
  return createTreeWalker.call(document, document, textNodes)
}

/** The value of an attribute; empty if the element does not have it. */
export function attributeValueOf(element: Element, name: string): string {
  return getAttribute.call(element, name) ?? ''
}

export const parentNodeOf: (node: Node) => Node | null = getterOf(Node.prototype, 'parentNode')

export const textContentOf: (element: Element) => string = getterOf(Node.prototype, 'textContent')

/** The tag name of an element; in capitals for HTML elements only. */
export const tagNameOf: (element: Element) => string = getterOf(Element.prototype, 'tagName')

/** Calls the listener at the next event of a type on a document, and only then. */
export function listenOnce(document: Document, type: string, listener: (event: Event) => void): void {
  addEventListener.call(document, type, listener, { once: true })
}
