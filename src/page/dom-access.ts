/**
 * Access to a page's DOM that the page cannot break. A form has its fields as properties: with
 * `<input name="getAttribute">` in it, `form.getAttribute` is that field. The members of the prototypes are not shadowed.
 */
const { getAttribute, setAttribute, removeAttribute, getAttributeNames } = Element.prototype
const { matches, querySelectorAll, getBoundingClientRect, remove, replaceWith } = Element.prototype
const tagName = /* @__PURE__ */ Object.getOwnPropertyDescriptor(Element.prototype, 'tagName')?.get
const textContent = /* @__PURE__ */ Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get
const children = /* @__PURE__ */ Object.getOwnPropertyDescriptor(Element.prototype, 'children')?.get
const { contains } = Node.prototype
const parentNode = /* @__PURE__ */ Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get

/** The namespace of elements that are no drawings and no formulas. */
export const htmlNamespace = 'http://www.w3.org/1999/xhtml'

/** An attribute of an element, forms with such fields included. */
export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name)
}

/** Sets an attribute of an element, or removes it where the value is `null`. */
export function putAttribute(element: Element, name: string, value: string | null): void {
  if (value === null) removeAttribute.call(element, name)
  else setAttribute.call(element, name, value)
}

/** The names of an element's attributes, in the order of the markup. */
export function attributeNamesOf(element: Element): readonly string[] {
  return getAttributeNames.call(element)
}

/** The tag name of an element, as in `Element.tagName`. */
export function tagOf(element: Element): string {
  return tagName?.call(element) ?? ''
}

/** Whether an element matches a selector. */
export function fits(element: Element, selector: string): boolean {
  return matches.call(element, selector)
}

/** The descendants of an element that match a selector, in document order. */
export function allIn(element: Element, selector: string): readonly Element[] {
  return [...querySelectorAll.call(element, selector)]
}

/** The text of a node. */
export function textOf(node: Node): string {
  return textContent?.call(node) ?? ''
}

/** The parent of a node. */
export function parentOf(node: Node): Node | null {
  return parentNode?.call(node) ?? null
}

/** The parent of an element or, at the top of a shadow tree, its host. */
export function parentElementOf(element: Element): Element | null {
  const parent = parentOf(element)
  if (parent instanceof ShadowRoot) return parent.host
  return parent instanceof Element ? parent : null
}

/** The children of an element. Some sites have a form around the whole page. */
export function childrenOf(element: Element): readonly Element[] {
  const found: Iterable<Element> = children?.call(element) ?? []
  return [...found]
}

/** Takes an element out of its parent, forms with a field called `remove` included. */
export function removeNode(element: Element): void {
  remove.call(element)
}

/** Puts a text in the place of an element. */
export function replaceNode(element: Element, text: string): void {
  replaceWith.call(element, text)
}

/** Whether a node contains another, or is it. */
export function holds(node: Node, other: Node): boolean {
  return contains.call(node, other)
}

/** The position of an element on the screen, in px from the top left of the window. */
export function rectOf(element: Element): DOMRect {
  return getBoundingClientRect.call(element)
}

const { compareDocumentPosition, getRootNode } = Node.prototype
const isConnected = /* @__PURE__ */ Object.getOwnPropertyDescriptor(Node.prototype, 'isConnected')?.get
const childNodes = /* @__PURE__ */ Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes')?.get

/** The child nodes of an element. */
export function childNodesOf(element: Element): readonly Node[] {
  return [...(childNodes?.call(element) ?? [])]
}

/** The root of the tree that a node is in: its document, a shadow tree or, for one that was removed, the topmost node. */
export function rootOf(node: Node): Node {
  return getRootNode.call(node)
}

/** The document that a node is in, in a shadow tree too; `null` for one that was removed. */
export function documentOf(node: Node): Document | null {
  const root = rootOf(node)
  if (root instanceof ShadowRoot) return documentOf(root.host)
  return isDocument(root) ? root : null
}

/** Whether a node is in a document, in a shadow tree too, as in `Node.isConnected`. */
export function isInPage(node: Node | undefined): boolean {
  return node !== undefined && isConnected?.call(node)
}

/** The document that an element is in; `null` for one in a shadow tree and for one that was removed. */
export function documentAround(element: Element): Document | null {
  const root = rootOf(element)
  return isDocument(root) ? root : null
}

const documentNode = 9

function isDocument(node: Node): node is Document {
  return node.nodeType === documentNode
}

/** Whether an element is another one or contains it, shadow trees included. */
export function encloses(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentElementOf(at)) {
    if (at === outer) return true
  }
  return false
}

/**
 * Compares the positions of two elements in a document. The shadow tree of an element comes before its children.
 * @returns below 0 if `one` comes first, above 0 if `other` does, 0 if they are the same
 */
export function documentOrder(one: Element, other: Element): number {
  const left = pathTo(one)
  const right = pathTo(other)
  const fork = left.findIndex((element, at) => element !== right[at])
  const [mine, theirs] = [left[fork], right[fork < 0 ? left.length : fork]]
  if (!mine) return left.length - right.length
  if (!theirs) return 1
  const position = compareDocumentPosition.call(mine, theirs)
  if (position & Node.DOCUMENT_POSITION_DISCONNECTED) return parentOf(mine) instanceof ShadowRoot ? -1 : 1
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}

/** All elements from the outermost one down to this one. */
function pathTo(element: Element): Element[] {
  const path: Element[] = []
  for (let at: Element | null = element; at; at = parentElementOf(at)) path.push(at)
  return path.reverse()
}
