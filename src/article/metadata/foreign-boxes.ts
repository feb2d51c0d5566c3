import type { Survey } from '../../page/survey'

/** Boxes around an element that may say whose it is. */
const levels = 7

const otherName =
  /comment|kommentar|reply|avatar|image|img|photo|related|teaser|recommend|sidebar|slider|listing|credit|(?<!v)card/i
const otherTextName = /comment|kommentar|reply|related|recommend/i

/** Whether class names tell of a comment, a picture or a link to another article. */
export function isForeignName(names: string): boolean {
  return otherName.test(names)
}

/**
 * Whether an element is or stands in a box of comments, pictures or other articles.
 * @param title the number of the title's heading, or -1: a box that holds it as well is the article's, or the page's
 */
export function isInForeignBox(element: Element, survey: Survey, title: number): boolean {
  const { tags, parent } = survey
  return isInBox(element, survey, title, (box, names) => {
    // That of an article says who wrote it.
    if (tags[box] === 'FOOTER') return tags[parent[box] ?? -1] !== 'ARTICLE'
    return tags[box] === 'NAV' || isForeignName(names)
  })
}

/**
 * Whether an element is or stands in a box of comments or other articles for certain. Pages name boxes of their own
 * article teasers, cards and listings; and below a title, an `aside` may say when it was written.
 * @param title the number of the title's heading, or -1
 */
export function isInForeignText(element: Element, survey: Survey, title: number): boolean {
  return isInBox(
    element,
    survey,
    title,
    (box, names) => otherTextName.test(names) || (survey.tags[box] === 'ASIDE' && box < title),
  )
}

/** Whether one of the boxes around an element, up to those of the title too, is such a one. */
function isInBox(
  element: Element,
  { numberOf, parent, tags, ids, classes, end }: Survey,
  title: number,
  isSuch: (box: number, names: string) => boolean,
): boolean {
  let box = numberOf.get(element) ?? -1
  for (let level = 0; level < levels && box > 0; level++) {
    if (tags[box] === 'BODY' || (box <= title && title < (end[box] ?? 0))) return false
    if (isSuch(box, `${classes[box]} ${ids[box]}`)) return true
    box = parent[box] ?? -1
  }
  return false
}
