import type { FirstLook, PageVerdict } from '../domain/page-verdict'
import { describeOutline, type PageLocation } from './describe-outline'
import { kindOfOther } from './page-kind'
import { describeTexts } from './text-shape'
import type { PageAddress, PageModel, PageRules } from './types'
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
  const outline = describeOutline(document, location, address.features, signs)
  const looksLike = kindOfOther(outline, address)
  // Most shops and lists end here, and among them the longest: to read their texts would take more than all before.
  if (addWeighted(outline, model) < model.hopelessBelow) return { odds: Number.NEGATIVE_INFINITY, looksLike }
  return { odds: addWeighted({ ...outline, ...describeTexts(document) }, model), looksLike }
}

/** What a page is by its first look. An article is what promises to be one: what is read of it has the last word. */
export function verdictOf(
  { odds, looksLike }: FirstLook,
  { promisingFrom }: Pick<PageModel, 'promisingFrom'>,
): PageVerdict {
  return odds > promisingFrom ? { is: 'article' } : { is: 'other', looksLike }
}
