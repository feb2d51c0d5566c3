import { attributeOf } from '../domain/dom'
import type { Survey } from '../domain/survey'

/** An element with this share of the page's prose is no aside that was hidden for a reason. */
const mainShare = 0.5

const hiding = ['aria-hidden', 'inert', 'hidden'] as const
const hidingStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i

/**
 * Makes visible in a copy what only the page's scripts would show, and extraction would otherwise not believe in:
 * a body that React streams in, an article that a prompt hides from screen readers, text that is all hidden until
 * a script has run.
 * @param copies the elements of the clone by their numbers in the survey
 */
export function reveal(clone: Document, copies: readonly Element[], survey: Survey): void {
  placeStreamed(clone)
  const { proseLength } = survey
  const total = proseLength[0] ?? 0
  const mostIsHidden = hiddenProse(copies, survey) > 0.5 * total
  for (const [number, copy] of copies.entries()) {
    const prose = proseLength[number] ?? 0
    if (prose > 0 && (mostIsHidden || prose >= mainShare * total)) unhide(copy)
  }
}

/** React sends late parts hidden, as `S:1`, and moves each to where the template `B:1` keeps its place. */
function placeStreamed(clone: Document): void {
  for (const part of clone.querySelectorAll('[hidden][id^="S:"]')) {
    const place = clone.querySelector(`template[id="${CSS.escape(`B:${part.id.slice(2)}`)}"]`)
    if (place) place.replaceWith(...part.childNodes)
    else part.removeAttribute('hidden')
  }
}

function hiddenProse(copies: readonly Element[], { proseLength, end }: Survey): number {
  let sum = 0
  for (let number = 0; number < copies.length; number++) {
    const copy = copies[number]
    if (!copy || !isHidden(copy)) continue
    sum += proseLength[number] ?? 0
    number = Math.max(number, (end[number] ?? 0) - 1)
  }
  return sum
}

function isHidden(element: Element): boolean {
  return (
    attributeOf(element, 'hidden') !== null ||
    attributeOf(element, 'aria-hidden') === 'true' ||
    hidingStyle.test(attributeOf(element, 'style') ?? '')
  )
}

function unhide(element: Element): void {
  for (const name of hiding) Element.prototype.removeAttribute.call(element, name)
  if (hidingStyle.test(attributeOf(element, 'style') ?? ''))
    Element.prototype.removeAttribute.call(element, 'style')
}
