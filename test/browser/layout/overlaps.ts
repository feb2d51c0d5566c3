import { type Control, hasArea, intersection, named, seenPart, type TextLine } from './boxes'

/** Controls that lie over each other. */
export function overlapping(controls: readonly Control[]): string[] {
  const seen = controls
    .map(control => ({ ...control, ...seenPart(control.element, control) }))
    .filter(hasArea)
  return seen.flatMap((one, at) =>
    seen
      .slice(at + 1)
      .filter(other => layerOf(one.element) === layerOf(other.element))
      .filter(other => !one.element.contains(other.element) && !other.element.contains(one.element))
      .filter(other => hasArea(intersection(one, other)))
      .map(other => `${named(one.element)} overlaps ${named(other.element)}`),
  )
}

/** What is laid over the rest has a layer of its own. */
function layerOf(element: Element): Element | null {
  return element.closest('.bar, .notice, [popover], dialog, body')
}

/** Controls that lie over a text that is read. Where the bar has a row for itself, nothing is read. */
export function overText(scope: Element, lines: readonly TextLine[], controls: readonly Control[]): string[] {
  const text = scope.querySelector('.article')
  const bar = scope.querySelector('.bar')
  if (!text || !bar) return []
  const row = bar.getBoundingClientRect()
  const hasRow = parseFloat(getComputedStyle(bar, '::before').width) >= row.width - 1
  return controls
    .filter(({ element }) => bar.contains(element) && isReachable(element))
    .flatMap(control =>
      lines
        .filter(({ element }) => text.contains(element))
        .map(line => (hasRow ? { ...line, top: Math.max(line.top, row.bottom) } : line))
        .filter(line => hasArea(intersection(line, control)))
        .map(({ text: words }) => `${named(control.element)} lies over “${words.slice(0, 40)}”`),
    )
}

function isReachable(element: Element): boolean {
  return getComputedStyle(element).pointerEvents !== 'none'
}
