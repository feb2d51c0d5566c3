import type { Article } from '../../domain/article'
import type { ReadFeatures } from '../../domain/page-features'
import { countWords } from '../../domain/text'

/** The share of all words that headings have in articles at most. */
const mostInHeadings = 0.1
/** For each hundred words; more say nothing more. */
const mostLinks = 5
/** A price stands in a line of its own or with a few words. Characters. */
const longestPriceTag = 69
const money = /[$€£¥₹]/
/** Text nodes of the page that are read. */
const mostTexts = 12_000

/**
 * Describes what was read as an article.
 * @param page where it was read
 * @param odds what the first look at that page said
 */
export function describeRead(article: Article, page: Document, odds: number): ReadFeatures {
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
    priceTags: Math.log1p(countPriceTags(page)),
  }
}

function countPriceTags(page: Document): number {
  // Not the page's own: a form in it can be named so.
  const walker = Document.prototype.createTreeWalker.call(page, page, NodeFilter.SHOW_TEXT)
  let tags = 0
  for (let left = mostTexts; left > 0; left--) {
    const text = walker.nextNode()?.nodeValue
    if (text === undefined) break
    if (text && money.test(text) && text.trim().length <= longestPriceTag) tags++
  }
  return tags
}
