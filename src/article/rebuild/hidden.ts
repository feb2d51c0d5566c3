import { attributeOf, textOf } from '../../page/dom-access'
import { indexFrom } from '../../page/number-ranges'
import type { Survey } from '../../page/survey'

const hidingStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i
/** React sends late parts of a page hidden, and shows them by script. */
const streamedId = /^S:/

/** Whether an element holds a picture for where no script runs. */
export function isNoscriptPicture(element: Element, tag: string): boolean {
  // Where scripts run, what is in it is no elements but a text.
  return tag === 'NOSCRIPT' && (/<img\b/i.test(textOf(element)) || element.querySelector('img') !== null)
}

/**
 * Whether a page hides an element and the pictures in it. `aria-hidden` hides nothing from the eye. What has a
 * picture for where no script runs in it or right beside it is hidden only until its own picture has come.
 */
export function isHidden(survey: Survey, number: number): boolean {
  const element = survey.elements[number]
  if (!element || streamedId.test(survey.ids[number] ?? '')) return false
  const isSaid =
    attributeOf(element, 'hidden') !== null || hidingStyle.test(attributeOf(element, 'style') ?? '')
  return isSaid && !hasNoscriptPicture(survey, number)
}

function hasNoscriptPicture({ elements, tags, tagged, parent, end }: Survey, number: number): boolean {
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
