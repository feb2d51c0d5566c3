import { attributeOf, childNodesOf, childrenOf, parentElementOf, tagOf } from '../../page/dom-access'
import { inlineTags } from '../../page/tag-traits'

/**
 * Two boxes count as the same when their edges are about a padding apart: this share of their size, but at least and
 * at most so many px.
 */
const leastSlack = 8
const mostSlack = 24
const slackShare = 0.4
/** The room that may be around a block with nothing beside it. px. */
const mostRoom = 64
/** px. Smaller elements are too small to point at. */
const smallest = 6

const textNode = 3

const withoutBox = new Set('SCRIPT STYLE LINK META TEMPLATE NOSCRIPT HEAD BR WBR'.split(' '))
/** These cannot be hidden without the table they are in. */
const tableParts = new Set('TD TH TR THEAD TBODY TFOOT CAPTION COLGROUP COL'.split(' '))

const { getBoundingClientRect } = Element.prototype

/** The box of an element in the window. px. */
export function boxOf(element: Element): DOMRect {
  return getBoundingClientRect.call(element)
}

/** Whether an element is the whole page, which cannot be picked. */
export function isRoot(element: Element): boolean {
  return tagOf(element) === 'HTML' || tagOf(element) === 'BODY'
}

/**
 * The block that the user means by pointing at an element: not a word or a link in a line but the block around it,
 * and of several elements with about the same box the outermost.
 * @param mayTake whether an element around the block may be taken instead
 */
export function blockAt(element: Element, mayTake: (element: Element) => boolean): Element | null {
  let block: Element | null = element
  while (block && !isBlock(block)) block = parentElementOf(block)
  return block && !isRoot(block) ? outermostAlike(block, mayTake) : null
}

/** The next block around this one that has another box. */
export function widerBlock(block: Element, mayTake: (element: Element) => boolean): Element | null {
  let around = parentElementOf(block)
  while (around && !isRoot(around) && (!isBlock(around) || haveSameBox(block, around)))
    around = parentElementOf(around)
  return around && !isRoot(around) ? outermostAlike(around, mayTake) : null
}

/** The first block inside this one that has another box. */
export function narrowerBlock(block: Element): Element | null {
  for (const child of childrenOf(block)) {
    if (!isSeen(child)) continue
    if (isBlock(child) && !haveSameBox(child, block)) return child
    const inner = narrowerBlock(child)
    if (inner && !haveSameBox(inner, block)) return inner
  }
  return null
}

/** The block before or after this one; at the end of its siblings, the one beside the block around it. */
export function neighbour(block: Element, direction: 1 | -1): Element | null {
  for (let from: Element | null = block; from && !isRoot(from); from = parentElementOf(from)) {
    const around = parentElementOf(from)
    const siblings: readonly Element[] = around ? childrenOf(around) : []
    const index = siblings.indexOf(from)
    const rest = direction > 0 ? siblings.slice(index + 1) : siblings.slice(0, index).reverse()
    const next = rest.find(sibling => isSeen(sibling) && isBlock(sibling))
    if (next) return next
  }
  return null
}

function outermostAlike(block: Element, mayTake: (element: Element) => boolean): Element {
  let outermost = block
  for (let around = parentElementOf(block); around && !isRoot(around); around = parentElementOf(around)) {
    if (!haveSameBox(outermost, around) || !mayTake(around)) break
    outermost = around
  }
  return outermost
}

/** Whether the page lays an element out as a block. A link or picture is one only if the page styles it so. */
function isBlock(element: Element): boolean {
  const tag = tagOf(element)
  if (tableParts.has(tag) || element instanceof SVGElement) return false
  const { display } = getComputedStyle(element)
  if (inlineTags.has(tag)) return /^(?:block|flex|grid|table)$/.test(display)
  return !/^(?:inline|contents|none)$/.test(display)
}

/** Whether an element takes up room in the page. */
export function isSeen(element: Element): boolean {
  if (withoutBox.has(tagOf(element)) || attributeOf(element, 'hidden') !== null) return false
  const { width, height } = boxOf(element)
  return width >= smallest && height >= smallest
}

function haveSameBox(inner: Element, outer: Element): boolean {
  const { left, right, top, bottom, width, height } = boxOf(inner)
  const around = boxOf(outer)
  const slackOf = isAllOf(outer, inner)
    ? () => mostRoom
    : (size: number) => Math.max(leastSlack, Math.min(mostSlack, size * slackShare))
  const across = Math.max(Math.abs(left - around.left), Math.abs(right - around.right))
  const down = Math.max(Math.abs(top - around.top), Math.abs(bottom - around.bottom))
  return across <= slackOf(width) && down <= slackOf(height)
}

/** Whether an element has nothing to be seen in it but another. */
function isAllOf(outer: Element, inner: Element): boolean {
  for (let child: Element | null = inner; child && child !== outer; child = parentElementOf(child)) {
    const around = parentElementOf(child)
    if (!around || hasOwnText(around)) return false
    const current = child
    if (childrenOf(around).some(sibling => sibling !== current && isSeen(sibling))) return false
  }
  return true
}

function hasOwnText(element: Element): boolean {
  return [...childNodesOf(element)].some(
    ({ nodeType, nodeValue }) => nodeType === textNode && nodeValue?.trim(),
  )
}
