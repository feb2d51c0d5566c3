import { textOf } from '../../page/dom-access'
import { indexFrom } from '../../page/number-ranges'
import type { Survey } from '../../page/survey'
import { foldSpace } from '../../page/text'

/** How many boxes around an element are looked at. */
const levels = 7

const foreignName =
  /comment|kommentar|reply|avatar|image|img|photo|related|teaser|recommend|sidebar|slider|listing|credit|(?<!v)card/i
const foreignTextName = /comment|kommentar|reply|related|recommend/i

/** Whether class names or an id stand for comments, pictures or links to other articles. */
export function isForeignName(names: string): boolean {
  return foreignName.test(names)
}

/**
 * Whether an element is, or is in, a box with comments, pictures or other articles.
 * @param title the number of the title's heading, or -1. A box that also holds the title is not foreign
 */
export function isInForeignBox(element: Element, survey: Survey, title: number): boolean {
  const { tags, parent } = survey
  return isInBox(element, survey, title, (box, names) => {
    // The footer of an `article` names its author.
    if (tags[box] === 'FOOTER') return tags[parent[box] ?? -1] !== 'ARTICLE'
    return tags[box] === 'NAV' || isForeignName(names)
  })
}

/**
 * Whether an element is certainly in a box with comments or other articles. This is stricter than `isInForeignBox`:
 * pages also use names like teaser, card and listing for their own article, and an `aside` below the title may have the
 * date.
 * @param title the number of the title's heading, or -1
 */
export function isInForeignText(element: Element, survey: Survey, title: number): boolean {
  return isInBox(
    element,
    survey,
    title,
    (box, names) => foreignTextName.test(names) || (survey.tags[box] === 'ASIDE' && box < title),
  )
}

/** A linked text of so many characters and words is the headline of another article, and no name or section. */
const headline = { shortest: 25, words: 4 }
/** A box with a teaser has no more characters, and is not more levels up. */
const teaser = { longest: 300, levels: 3 }

/**
 * Whether an element is in a small box with a linked headline, and so is part of a teaser of another article.
 * @param title the number of the title's heading, or -1. A box that also holds the title is none
 */
export function isInTeaser(element: Element, survey: Survey, title: number): boolean {
  const { numberOf, parent, end, textLength } = survey
  const number = numberOf.get(element) ?? -1
  let box = number
  for (let level = 0; level <= teaser.levels && box > 0; level++) {
    if ((textLength[box] ?? 0) > teaser.longest || (box <= title && title < (end[box] ?? 0))) return false
    if (hasLinkedHeadline(box, number, survey)) return true
    box = parent[box] ?? -1
  }
  return false
}

/** Whether a box has a linked headline, besides what a link around the element says. */
function hasLinkedHeadline(box: number, element: number, survey: Survey): boolean {
  const { tagged, end } = survey
  const links = tagged.get('A') ?? []
  const first = indexFrom(links, box)
  for (let at = first; (links[at] ?? Infinity) < (end[box] ?? 0); at++) {
    if (isHeadline(links[at] ?? -1, element, survey)) return true
  }
  return false
}

function isHeadline(link: number, element: number, { elements, textLength, end }: Survey): boolean {
  const isAround = link <= element && element < (end[link] ?? 0)
  const length = (textLength[link] ?? 0) - (isAround ? (textLength[element] ?? 0) : 0)
  const found = elements[link]
  if (!found || length < headline.shortest) return false
  const words = foldSpace(textOf(found)).split(' ').length
  // Scripts without spaces between words make one of it.
  return words >= headline.words || words === 1
}

/** Whether one of the boxes around an element is foreign, up to the first box that also holds the title. */
function isInBox(
  element: Element,
  { numberOf, parent, tags, ids, classes, end }: Survey,
  title: number,
  isForeign: (box: number, names: string) => boolean,
): boolean {
  let box = numberOf.get(element) ?? -1
  for (let level = 0; level < levels && box > 0; level++) {
    if (tags[box] === 'BODY' || (box <= title && title < (end[box] ?? 0))) return false
    if (isForeign(box, `${classes[box]} ${ids[box]}`)) return true
    box = parent[box] ?? -1
  }
  return false
}

/** Boxes whose text is beside that of the article: captions, menus, forms, tables. */
const besideBoxes = new Set('FIGURE FIGCAPTION NAV ASIDE FORM BUTTON TABLE DETAILS FOOTER'.split(' '))

/** Whether an element is in a box for something beside the text, which does not hold the title too. */
export function isInBesideBox(element: number, { tags, parent, end }: Survey, title: number): boolean {
  for (let box = element; box > 0; box = parent[box] ?? -1) {
    if (box <= title && title < (end[box] ?? 0)) return false
    if (besideBoxes.has(tags[box] ?? '')) return true
  }
  return false
}
