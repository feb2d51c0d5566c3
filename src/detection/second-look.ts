import type { Article } from '../domain/article'
import { readsAsArticle } from '../page/reads-as-article'
import { countWords } from '../page/text'
import type { ReadFeatures, ReadModel } from './types'
import { addWeighted } from './weighted-sum'

/** The largest share of an article's words that is in headings. */
const mostInHeadings = 0.1
/** Links per hundred words; more of them make no difference. */
const mostLinks = 5

/**
 * Whether a page should open by itself, now that its article was extracted. The first look cannot tell some pages
 * from articles: lists with long teasers, and what a company offers.
 * @param logOdds the result of the first look
 */
export function isWorthOpening(article: Article, logOdds: number, model: ReadModel): boolean {
  return readsAsArticle(article.content) && addWeighted(describeRead(article, logOdds), model) > 0
}

/**
 * The features of an extracted article.
 * @param logOdds the result of the first look
 */
export function describeRead(article: Article, logOdds: number): ReadFeatures {
  const { content, byline, wordCount } = article
  const words = wordCount + 1
  const inHeadings = [...content.querySelectorAll('h2, h3, h4, h5, h6')].reduce(
    (sum, { textContent }) => sum + countWords(textContent ?? ''),
    0,
  )
  const links = content.querySelectorAll('a').length
  return {
    odds: logOdds,
    manyHeadings: Number(inHeadings > mostInHeadings * words),
    links: Math.min(mostLinks, (100 * links) / words),
    table: Number(content.querySelector('table') !== null),
    byline: Number(byline !== null),
  }
}
