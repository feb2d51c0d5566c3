import type { Survey } from '../domain/survey'

/** Boxes around an element that may say whose it is. */
const levels = 7

const otherName =
  /comment|kommentar|reply|avatar|image|img|photo|related|teaser|recommend|sidebar|slider|listing|credit|(?<!v)card/i

/** Whether class names tell of a comment, a picture or a link to another article. */
export function isNamedOther(names: string): boolean {
  return otherName.test(names)
}

/**
 * Whether an element is or stands in a box of comments, pictures or other articles.
 * @param title the number of the title's heading, or -1: a box that holds it as well is the article's, or the page's
 */
export function isOfOthers(element: Element, survey: Survey, title: number): boolean {
  const { numberOf, parent, tags, ids, classes, end } = survey
  let box = numberOf.get(element) ?? -1
  for (let level = 0; level < levels && box > 0; level++) {
    if (tags[box] === 'BODY' || (box <= title && title < (end[box] ?? 0))) return false
    const above = parent[box] ?? -1
    if (isNamedOther(`${classes[box]} ${ids[box]}`) || tags[box] === 'NAV') return true
    // That of an article says who wrote it.
    if (tags[box] === 'FOOTER' && tags[above] !== 'ARTICLE') return true
    box = above
  }
  return false
}
