import type { PageModel, PageRules } from '../../domain/page-rules'
import type { FirstLook, PageVerdict } from '../../domain/page-verdict'
import { describePage } from './describe-page'
import { kindByAddress, kindOfOther } from './judge'
import { addWeighted } from './weighted-sum'

/**
 * Takes a first look at a page: whether it promises to be an article. Reads its document only.
 * @param url the page's own address
 */
export function detectArticle(document: Document, url: URL, rules: PageRules): FirstLook {
  const { addressWords } = rules
  const known = kindByAddress(url, addressWords)
  if (known) return { odds: Number.NEGATIVE_INFINITY, looksLike: known }
  const features = describePage(document, url, rules)
  return { odds: addWeighted(features, rules.model), looksLike: kindOfOther(features, url, addressWords) }
}

/** What a page is by its first look. An article is what promises to be one: what is read of it has the last word. */
export function verdictOf(
  { odds, looksLike }: FirstLook,
  { promisingFrom }: Pick<PageModel, 'promisingFrom'>,
): PageVerdict {
  return odds > promisingFrom ? { is: 'article' } : { is: 'other', looksLike }
}
