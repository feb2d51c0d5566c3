import { attributeOf, childNodesOf, childrenOf, parentElementOf, tagOf } from '../../page/dom-access'
import { inlineTags } from '../../page/tag-traits'

/** Two boxes are about the same when each edge is so near the other's: a padding apart. px, and of their size. */
const leastSlack = 8
const mostSlack = 24
const slackShare = 0.4
/** Around a block that has nothing beside it there may be more room than that. px. */
const mostRoom = 64
/** Smaller than this is nothing that one would point at. px. */
const smallest = 6

const textNode = 3

const withoutBox = new Set('SCRIPT STYLE LINK META TEMPLATE NOSCRIPT HEAD BR WBR'.split(' '))
/** Parts of a table stand and fall with it. */
const tableParts = new Set('TD TH TR THEAD TBODY TFOOT CAPTION COLGROUP COL'.split(' '))

const { getBoundingClientRect } = Element.prototype

/** Where an element stands in the window. px. */
export function boxOf(element: Element): DOMRect {
  return getBoundingClientRect.call(element)
}

/** Whether an element is the whole page, at which nobody points. */
export function isRoot(element: Element): boolean {
  return tagOf(element) === 'HTML' || tagOf(element) === 'BODY'
}

/**
 * The block that is meant when an element is pointed at: not a word or a link in a line but the block around it, and
 * of several elements with about the same box the outermost.
 * @param mayTake whether it may be an element around the block
 */
export function blockAt(element: Element, mayTake: (element: Element) => boolean): Element | null {
  let block: Element | null = element
  while (block && !isBlock(block)) block = parentElementOf(block)
  return block && !isRoot(block) ? outermostAlike(block, mayTake) : null
}

/** The next block around, with a box that is to be told from this one's. */
export function widerBlock(block: Element, mayTake: (element: Element) => boolean): Element | null {
  let around = parentElementOf(block)
  while (around && !isRoot(around) && (!isBlock(around) || haveSameBox(block, around)))
    around = parentElementOf(around)
  return around && !isRoot(around) ? outermostAlike(around, mayTake) : null
}

/** The first block inside, with a box that is to be told from this one's. */
export function narrowerBlock(block: Element): Element | null {
  for (const child of childrenOf(block)) {
    if (!isSeen(child)) continue
    if (isBlock(child) && !haveSameBox(child, block)) return child
    const inner = narrowerBlock(child)
    if (inner && !haveSameBox(inner, block)) return inner
  }
  return null
}

/** The block before or after this one; at the end of its row, the one beside the block around it. */
export function neighbour(block: Element, direction: 1 | -1): Element | null {
  for (let at: Element | null = block; at && !isRoot(at); at = parentElementOf(at)) {
    const around = parentElementOf(at)
    const row: readonly Element[] = around ? childrenOf(around) : []
    const rest = direction > 0 ? row.slice(row.indexOf(at) + 1) : row.slice(0, row.indexOf(at)).reverse()
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

/** Whether the page lays an element out as a block. A link or picture is one only where the page says so. */
function isBlock(element: Element): boolean {
  const tag = tagOf(element)
  if (tableParts.has(tag) || element instanceof SVGElement) return false
  const { display } = getComputedStyle(element)
  if (inlineTags.has(tag)) return /^(?:block|flex|grid|table)$/.test(display)
  return !/^(?:inline|contents|none)$/.test(display)
}

/** Whether an element takes room in the page. */
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

/** Whether an element holds another and nothing else that is seen. */
function isAllOf(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at && at !== outer; at = parentElementOf(at)) {
    const around = parentElementOf(at)
    if (!around || hasOwnText(around)) return false
    if (childrenOf(around).some(child => child !== at && isSeen(child))) return false
  }
  return true
}

function hasOwnText(element: Element): boolean {
  return [...childNodesOf(element)].some(
    ({ nodeType, nodeValue }) => nodeType === textNode && nodeValue?.trim(),
  )
}
