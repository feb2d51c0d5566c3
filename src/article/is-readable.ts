import { foldSpace, isProse } from '../page/text'

/** The shortest text that was written to be read: a sentence or two. Characters. */
const shortestText = 140
/** With more of it linked, what was taken out is a list of other articles. */
const mostLinked = 0.6

/** Whether what extraction took out reads as an article, and not as the menu or the teasers of a page. */
export function readsAsArticle(root: Element): boolean {
  const length = lengthOf(root)
  const linked = [...root.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0)
  if (length < shortestText || linked > mostLinked * length) return false
  return [...root.querySelectorAll('p, li, blockquote, td, pre')].some(block => {
    const links = [...block.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0)
    return isProse(lengthOf(block), links)
  })
}

function lengthOf(element: Element): number {
  return foldSpace(element.textContent ?? '').length
}
