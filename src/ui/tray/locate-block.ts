import { childrenOf, parentElementOf, rectOf } from '../../page/dom-access'

/** A part of the window. px from its top left corner. */
interface Area {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where a block is, or where it would be. */
export type BlockLocation =
  /** It can be seen here. */
  | { readonly is: 'box'; readonly area: Area }
  /** It was here: the area is a line. */
  | { readonly is: 'line'; readonly area: Area }
  /** It lies over the page, outside its flow. */
  | { readonly is: 'over' }
  | { readonly is: 'above' }
  | { readonly is: 'below' }
  /** We do not hide it, but the page itself does not show it either. */
  | { readonly is: 'unseen' }

/** How thick the line is. px. */
const thickness = 3

/** The width of an outline and the space before it. px. */
const outline = 5

/** Locates a block that is not hidden. */
export function locateShown(window: Window, block: Element): BlockLocation {
  const area = rectOf(block)
  if (!hasSize(area)) return { is: 'unseen' }
  return outsideWindow(window, area) ?? { is: 'box', area: insideWindow(window, area) }
}

/** Locates a hidden block, by the boxes of the elements around it. */
export function locateHidden(window: Window, block: Element): BlockLocation {
  if (/fixed|absolute/.test(window.getComputedStyle(block).position)) return { is: 'over' }
  const line = lineAt(window, block)
  if (!line) return { is: 'unseen' }
  return outsideWindow(window, line) ?? { is: 'line', area: line }
}

function lineAt(window: Window, block: Element): Area | null {
  const parent = parentElementOf(block)
  if (!parent) return null
  const around = rectOf(parent)
  if (!hasSize(around)) return lineAt(window, parent)
  const siblings = childrenOf(parent)
  const index = siblings.indexOf(block)
  const before = siblings.slice(0, index).map(rectOf).findLast(hasSize)
  const after = siblings
    .slice(index + 1)
    .map(rectOf)
    .find(hasSize)
  return isRow(window, parent, before ?? after)
    ? verticalLine(window, parent, around, before)
    : horizontalLine(around, before?.bottom ?? after?.top ?? around.top)
}

/** Whether the children of an element stand side by side, judged by one of them. */
function isRow(window: Window, parent: Element, neighbour: Area | undefined): boolean {
  const { display, flexDirection } = window.getComputedStyle(parent)
  if (/flex$/.test(display)) return flexDirection.startsWith('row')
  return /grid$/.test(display) && neighbour !== undefined && neighbour.width < rectOf(parent).width
}

function horizontalLine({ left, width }: Area, top: number): Area {
  return { left, top: top - thickness / 2, width, height: thickness }
}

function verticalLine(window: Window, parent: Element, around: DOMRect, before: DOMRect | undefined): Area {
  const isRightToLeft = window.getComputedStyle(parent).direction === 'rtl'
  const [start, end] = isRightToLeft ? [around.right, before?.left] : [around.left, before?.right]
  const left = Math.min(Math.max(end ?? start, thickness), window.innerWidth - 2 * thickness)
  return { left, top: around.top, width: thickness, height: around.height }
}

/** The part of an area that is in the window, with room for an outline around it. */
function insideWindow({ innerWidth, innerHeight }: Window, { left, top, width, height }: Area): Area {
  const [start, above] = [Math.max(left, outline), Math.max(top, outline)]
  const [end, below] = [
    Math.min(left + width, innerWidth - outline),
    Math.min(top + height, innerHeight - outline),
  ]
  return { left: start, top: above, width: end - start, height: below - above }
}

function outsideWindow(window: Window, { top, height }: Area): BlockLocation | null {
  if (top + height <= 0) return { is: 'above' }
  return top >= window.innerHeight ? { is: 'below' } : null
}

function hasSize({ width, height }: Area): boolean {
  return width > 0 && height > 0
}
