import type { PageRules } from '../../domain/page-rules'
import type { FirstLook } from '../../domain/page-verdict'
import { describePage } from './describe-page'
import { kindByAddress, kindOfOther } from './judge'
import { addWeighted } from './weighted-sum'

/**
 * Tells whether a page promises to be an article, so that it can be opened unasked. Reads its document only.
 * @param url the page's own address
 */
export function detectArticle(document: Document, url: URL, rules: PageRules): FirstLook {
  const known = kindByAddress(url, rules.addressWords)
  if (known) return lookOf(false, Number.NEGATIVE_INFINITY, known)
  const features = describePage(document, url, rules)
  const odds = addWeighted(features, rules.model)
  return lookOf(odds > rules.model.promisingFrom, odds, kindOfOther(features, url, rules.addressWords))
}

function lookOf(isPromising: boolean, odds: number, looksLike: FirstLook['looksLike']): FirstLook {
  return { verdict: isPromising ? { is: 'article' } : { is: 'other', looksLike }, odds, looksLike }
}
