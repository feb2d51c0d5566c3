import { parentElementOf, parentOf } from './dom'

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
