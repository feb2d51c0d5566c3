import type { Article } from '../domain/article'
import { describeRead } from './describe-read'
import type { ReadModel } from './types'
import { addWeighted } from './weighted-sum'

/**
 * Looks at a page again once it is read, and tells whether it is to open unasked: what reads as an article may be
 * a list with long teasers, or what a firm has to offer.
 * @param odds what the first look at that page said
 */
export function isWorthOpening(article: Article, odds: number, model: ReadModel): boolean {
  return addWeighted(describeRead(article, odds), model) > 0
}
