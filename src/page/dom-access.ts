/**
 * Ways into a page's DOM that the page cannot bend. A form takes the names of its fields as properties of its own:
 * with `<input name="getAttribute">` in it, `form.getAttribute` is that field. What the prototypes hold stays true.
 */
const { getAttribute, setAttribute, removeAttribute, getAttributeNames } = Element.prototype
const { matches, querySelectorAll, getBoundingClientRect } = Element.prototype
const tagName = Object.getOwnPropertyDescriptor(Element.prototype, 'tagName')?.get
const textContent = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get
const children = Object.getOwnPropertyDescriptor(Element.prototype, 'children')?.get
const { contains } = Node.prototype
const parentNode = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get

/** An attribute of any element, hostile forms included. */
export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name)
}

/** Sets an attribute of any element, or takes it away where the value is `null`. */
export function putAttribute(element: Element, name: string, value: string | null): void {
  if (value === null) removeAttribute.call(element, name)
  else setAttribute.call(element, name, value)
}

/** The names of any element's attributes, in the order of its markup. */
export function attributeNamesOf(element: Element): readonly string[] {
  return getAttributeNames.call(element)
}

/** The tag name of any element, as `Element.tagName` has it. */
export function tagOf(element: Element): string {
  return tagName?.call(element) ?? ''
}

/** Whether any element fits a selector. */
export function fits(element: Element, selector: string): boolean {
  return matches.call(element, selector)
}

/** The elements in any other that fit a selector, in document order. */
export function allIn(element: Element, selector: string): readonly Element[] {
  return [...querySelectorAll.call(element, selector)]
}

/** The text of any element, hostile forms included. */
export function textOf(element: Element): string {
  return textContent?.call(element) ?? ''
}

/** The parent of any node, hostile forms included. */
export function parentOf(node: Node): Node | null {
  return parentNode?.call(node) ?? null
}

/** The parent of an element, and of one at the top of a shadow tree its host. */
export function parentElementOf(element: Element): Element | null {
  const parent = parentOf(element)
  if (parent instanceof ShadowRoot) return parent.host
  return parent instanceof Element ? parent : null
}

/** The children of any element, hostile forms included: some sites have one around the whole page. */
export function childrenOf(element: Element): readonly Element[] {
  const found: Iterable<Element> = children?.call(element) ?? []
  return [...found]
}

/** Whether any node holds another, or is it. */
export function holds(node: Node, other: Node): boolean {
  return contains.call(node, other)
}

/** Where any element is on the screen. */
export function rectOf(element: Element): DOMRect {
  return getBoundingClientRect.call(element)
}

const { compareDocumentPosition, getRootNode } = Node.prototype
const childNodes = Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes')?.get

/** The nodes right in any element, hostile forms included. */
export function childNodesOf(element: Element): readonly Node[] {
  return [...(childNodes?.call(element) ?? [])]
}

/** The document that an element stands in; `null` for one in a shadow tree and for one that was taken away. */
export function documentAround(element: Element): Document | null {
  const root = getRootNode.call(element)
  return isDocument(root) ? root : null
}

const documentNode = 9

function isDocument(node: Node): node is Document {
  return node.nodeType === documentNode
}

/** Whether an element is another one or around it, across the edges of shadow trees. */
export function encloses(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentElementOf(at)) {
    if (at === outer) return true
  }
  return false
}

/**
 * Tells which of two elements comes first. What is in a shadow tree comes before what its host has as children.
 * @returns below 0 when it is the first, above 0 when it is the second, 0 when they are the same
 */
export function documentOrder(one: Element, other: Element): number {
  const left = wayTo(one)
  const right = wayTo(other)
  const fork = left.findIndex((element, at) => element !== right[at])
  const [mine, theirs] = [left[fork], right[fork < 0 ? left.length : fork]]
  if (!mine) return left.length - right.length
  if (!theirs) return 1
  const place = compareDocumentPosition.call(mine, theirs)
  if (place & Node.DOCUMENT_POSITION_DISCONNECTED) return parentOf(mine) instanceof ShadowRoot ? -1 : 1
  return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}

/** All elements from the outermost one down to this. */
function wayTo(element: Element): Element[] {
  const way: Element[] = []
  for (let at: Element | null = element; at; at = parentElementOf(at)) way.push(at)
  return way.reverse()
}
