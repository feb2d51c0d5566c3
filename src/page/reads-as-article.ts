import { foldSpace, isProse, textWeight } from './text'

/** A shorter text is no article. Characters of an alphabet. */
const shortestText = 140
/** With a larger share of linked text, it is a list of other articles. */
const mostLinked = 0.6

/**
 * Whether an extracted text reads as an article, and not as the menu or the teasers of a page. One of a few sentences
 * does not: it can be shown to a user who asks for it, but nothing opens by itself for it.
 */
export function readsAsArticle(root: Element | DocumentFragment): boolean {
  const length = lengthOf(root)
  const linked = [...root.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0)
  if (weightOf(root) < shortestText || linked > mostLinked * length) return false
  return [...root.querySelectorAll('p, li, dd, blockquote, td, pre')].some(block => {
    const links = [...block.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0)
    return isProse(lengthOf(block), links, weightOf(block))
  })
}

function weightOf(element: Node): number {
  return textWeight(foldSpace(element.textContent ?? ''))
}

function lengthOf(element: Node): number {
  return foldSpace(element.textContent ?? '').length
}
