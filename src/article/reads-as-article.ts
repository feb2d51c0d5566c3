import { foldSpace, isProse } from '../page/text'

/** A shorter text is no article. Characters. */
const shortestText = 140
/** With a larger share of linked text, it is a list of other articles. */
const mostLinked = 0.6

/** Whether the extracted text reads as an article, and not as the menu or the teasers of a page. */
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
