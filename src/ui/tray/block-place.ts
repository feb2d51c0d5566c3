import { childrenOf, parentElementOf, rectOf } from '../../page/dom-access'

/** A part of the window. px from its top left corner. */
interface Area {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where a block is, or would be. */
export type BlockPlace =
  /** It can be seen here. */
  | { readonly is: 'box'; readonly area: Area }
  /** Here it was: the area is a line. */
  | { readonly is: 'line'; readonly area: Area }
  /** It has no place in the flow of the page. */
  | { readonly is: 'over' }
  | { readonly is: 'above' }
  | { readonly is: 'below' }
  /** It is not hidden, and the page itself does not show it. */
  | { readonly is: 'unseen' }

/** How thick the line is. px. */
const thickness = 3

/** How far an outline stands out from what it is around. px. */
const outline = 5

/** Where a block can be seen that is not hidden. */
export function placeOfShown(window: Window, block: Element): BlockPlace {
  const area = rectOf(block)
  if (!hasSize(area)) return { is: 'unseen' }
  return beyond(window, area) ?? { is: 'box', area: within(window, area) }
}

/** Where a hidden block was, as far as what is around it tells. */
export function placeOfHidden(window: Window, block: Element): BlockPlace {
  if (/fixed|absolute/.test(window.getComputedStyle(block).position)) return { is: 'over' }
  const line = lineAt(window, block)
  if (!line) return { is: 'unseen' }
  return beyond(window, line) ?? { is: 'line', area: line }
}

function lineAt(window: Window, block: Element): Area | null {
  const parent = parentElementOf(block)
  if (!parent) return null
  const around = rectOf(parent)
  if (!hasSize(around)) return lineAt(window, parent)
  const siblings = childrenOf(parent)
  const at = siblings.indexOf(block)
  const before = siblings.slice(0, at).map(rectOf).findLast(hasSize)
  const after = siblings
    .slice(at + 1)
    .map(rectOf)
    .find(hasSize)
  return isRow(window, parent, before ?? after)
    ? standing(window, parent, around, before)
    : lying(around, before?.bottom ?? after?.top ?? around.top)
}

/** Whether what is in an element stands side by side, as far as one of its parts tells. */
function isRow(window: Window, parent: Element, neighbour: Area | undefined): boolean {
  const { display, flexDirection } = window.getComputedStyle(parent)
  if (/flex$/.test(display)) return flexDirection.startsWith('row')
  return /grid$/.test(display) && neighbour !== undefined && neighbour.width < rectOf(parent).width
}

function lying({ left, width }: Area, top: number): Area {
  return { left, top: top - thickness / 2, width, height: thickness }
}

function standing(window: Window, parent: Element, around: DOMRect, before: DOMRect | undefined): Area {
  const isRightToLeft = window.getComputedStyle(parent).direction === 'rtl'
  const [start, end] = isRightToLeft ? [around.right, before?.left] : [around.left, before?.right]
  const left = Math.min(Math.max(end ?? start, thickness), window.innerWidth - 2 * thickness)
  return { left, top: around.top, width: thickness, height: around.height }
}

/** The part of an area that is in the window, with room for an outline around it. */
function within({ innerWidth, innerHeight }: Window, { left, top, width, height }: Area): Area {
  const [start, above] = [Math.max(left, outline), Math.max(top, outline)]
  const [end, below] = [
    Math.min(left + width, innerWidth - outline),
    Math.min(top + height, innerHeight - outline),
  ]
  return { left: start, top: above, width: end - start, height: below - above }
}

function beyond(window: Window, { top, height }: Area): BlockPlace | null {
  if (top + height <= 0) return { is: 'above' }
  return top >= window.innerHeight ? { is: 'below' } : null
}

function hasSize({ width, height }: Area): boolean {
  return width > 0 && height > 0
}
