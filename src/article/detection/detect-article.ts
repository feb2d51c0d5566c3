import type { PageAddress } from '../../domain/briefing'
import type { PageModel, PageRules } from '../../domain/page-rules'
import type { FirstLook, PageVerdict } from '../../domain/page-verdict'
import { describePage, type PageLocation } from './describe-page'
import { kindOfOther } from './judge'
import { addWeighted } from './weighted-sum'

/**
 * Takes a first look at a page: whether it promises to be an article. Reads its document only.
 * @param address what was found of the page's address
 */
export function detectArticle(
  document: Document,
  location: PageLocation,
  address: PageAddress,
  { signs, model }: PageRules,
): FirstLook {
  if (address.surely) return { odds: Number.NEGATIVE_INFINITY, looksLike: address.surely }
  const features = describePage(document, location, address.features, signs)
  return { odds: addWeighted(features, model), looksLike: kindOfOther(features, address) }
}

/** What a page is by its first look. An article is what promises to be one: what is read of it has the last word. */
export function verdictOf(
  { odds, looksLike }: FirstLook,
  { promisingFrom }: Pick<PageModel, 'promisingFrom'>,
): PageVerdict {
  return odds > promisingFrom ? { is: 'article' } : { is: 'other', looksLike }
}
