import type { Survey } from '../../page/survey'

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
