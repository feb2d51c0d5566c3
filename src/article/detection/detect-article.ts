import type { PageRules } from '../../domain/page-rules'
import type { PageVerdict } from '../../domain/page-verdict'
import { describePage } from './describe-page'
import { judgeFeatures, kindByAddress, kindOfOther } from './judge'

/**
 * Tells whether a page is an article, so that it can be opened unasked. Reads its document only.
 * @param url the page's own address
 */
export function detectArticle(document: Document, url: URL, rules: PageRules): PageVerdict {
  const known = kindByAddress(url, rules.addressWords)
  if (known) return { is: 'other', looksLike: known }
  const features = describePage(document, url, rules)
  if (judgeFeatures(features, rules.model) > 0) return { is: 'article' }
  return { is: 'other', looksLike: kindOfOther(features, url, rules.addressWords) }
}
