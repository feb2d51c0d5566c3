import { attributeOf, textOf } from '../../page/dom-access'
import { indexFrom } from '../../page/number-ranges'
import { streamedId } from '../../page/rendering/hidden-text'
import type { Survey } from '../../page/survey'

const hidingStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i

/** Whether an element is a `noscript` with a picture. */
export function isNoscriptPicture(element: Element, tag: string): boolean {
  // Where scripts run, a `noscript` contains text instead of elements.
  return tag === 'NOSCRIPT' && (/<img\b/i.test(textOf(element)) || element.querySelector('img') !== null)
}

/**
 * Whether a page hides an element and the pictures in it. `aria-hidden` does not hide from the eye. An element with a
 * `noscript` picture in it or right beside it does not count as hidden: the page shows it once its picture is loaded.
 */
export function isHidden(survey: Survey, number: number): boolean {
  const element = survey.elements[number]
  if (!element || streamedId.test(survey.ids[number] ?? '')) return false
  const isMarkedHidden =
    attributeOf(element, 'hidden') !== null || hidingStyle.test(attributeOf(element, 'style') ?? '')
  return isMarkedHidden && !hasNoscriptPicture(survey, number)
}

/** Whether an element has a `noscript` with a picture in it or right beside it. */
export function hasNoscriptPicture({ elements, tags, tagged, parent, end }: Survey, number: number): boolean {
  const noscripts = tagged.get('NOSCRIPT') ?? []
  const at = indexFrom(noscripts, number + 1)
  const before = noscripts[at - 1] ?? -1
  const inOrBehind = noscripts[at] ?? tags.length
  const stop = end[number] ?? 0
  return [
    { noscript: before, isNear: end[before] === number && parent[before] === parent[number] },
    { noscript: inOrBehind, isNear: inOrBehind < stop },
    { noscript: inOrBehind, isNear: inOrBehind === stop && parent[inOrBehind] === parent[number] },
  ].some(({ noscript, isNear }) => {
    const element = elements[noscript]
    return isNear && element !== undefined && isNoscriptPicture(element, tags[noscript] ?? '')
  })
}
