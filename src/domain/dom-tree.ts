import { parentOf } from './dom'

const { compareDocumentPosition, getRootNode } = Node.prototype
const tagName = Object.getOwnPropertyDescriptor(Element.prototype, 'tagName')?.get
const childNodes = Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes')?.get
const children = Object.getOwnPropertyDescriptor(Element.prototype, 'children')?.get

/** The tag name of any element as `Element.tagName` has it, hostile forms included. */
export function tagOf(element: Element): string {
  return tagName?.call(element) ?? ''
}

/** The elements right in any element, hostile forms included. */
export function childrenOf(element: Element): readonly Element[] {
  return [...(children?.call(element) ?? [])]
}

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

/** The element around another: its parent, or the host of the shadow tree that it is at the top of. */
export function elementAround(element: Element): Element | null {
  const above = parentOf(element)
  if (above instanceof Element) return above
  return above instanceof ShadowRoot ? above.host : null
}

/** Whether an element is another one or around it, across the edges of shadow trees. */
export function encloses(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = elementAround(at)) {
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
  for (let at: Element | null = element; at; at = elementAround(at)) way.push(at)
  return way.reverse()
}
