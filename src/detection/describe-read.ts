import type { Article } from '../domain/article'
import { countWords } from '../page/text'
import type { ReadFeatures } from './types'

/** The share of all words that headings have in articles at most. */
const mostInHeadings = 0.1
/** For each hundred words; more say nothing more. */
const mostLinks = 5

/**
 * Describes what was read as an article.
 * @param odds what the first look at that page said
 */
export function describeRead(article: Article, odds: number): ReadFeatures {
  const { content, byline, wordCount } = article
  const words = wordCount + 1
  const inHeadings = [...content.querySelectorAll('h2, h3, h4, h5, h6')].reduce(
    (sum, { textContent }) => sum + countWords(textContent ?? ''),
    0,
  )
  const links = content.querySelectorAll('a').length
  return {
    odds,
    manyHeadings: Number(inHeadings > mostInHeadings * words),
    links: Math.min(mostLinks, (100 * links) / words),
    table: Number(content.querySelector('table') !== null),
    byline: Number(byline !== null),
  }
}
