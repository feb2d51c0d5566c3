import { attributeOf } from '../domain/dom'
import type { Survey } from '../domain/survey'

/** Boxes around an element that may say whose it is. */
const levels = 7

const otherName =
  /comment|kommentar|reply|avatar|image|img|photo|related|teaser|recommend|sidebar|slider|listing|credit|(?<!v)card/i

/** Whether class names tell of a comment, a picture or a link to another article. */
export function isNamedOther(names: string): boolean {
  return otherName.test(names)
}

/** Whether an element is or stands in a box of comments, pictures or other articles. */
export function isOfOthers(element: Element, { elements, numberOf, parent }: Survey): boolean {
  let box = numberOf.get(element) ?? -1
  for (let level = 0; level < levels && box >= 0; level++) {
    const around = elements[box]
    if (!around) return false
    const names = `${attributeOf(around, 'class') ?? ''} ${attributeOf(around, 'id') ?? ''}`
    if (isNamedOther(names) || around.tagName === 'NAV' || around.tagName === 'FOOTER') return true
    box = parent[box] ?? -1
  }
  return false
}
