import type { FirstLook, PageKind, PageVerdict } from '../domain/page-verdict'
import { describeOutline, type PageLocation } from './describe-outline'
import { describeTextShape } from './text-shape'
import type { MarkupFeatures, PageAddress, PageFeatures, PageModel, PageRules } from './types'
import { addWeighted } from './weighted-sum'

/** A page that is not an article and has more links to articles is a list. */
const mostLinks = 20

/**
 * The first look at a page: how likely it is an article. Only reads the document.
 * @param address the description of the page's address
 */
export function detectArticle(
  document: Document,
  location: PageLocation,
  address: PageAddress,
  { signals, model }: PageRules,
): FirstLook {
  const hopeless = Number.NEGATIVE_INFINITY
  if (address.certainKind) return { logOdds: hopeless, looksLike: address.certainKind }
  const outline = describeOutline(document, location, address.features, signals)
  // Most shops and lists end here, the longest of them too: reading their texts would cost more than all before.
  const isHopeless = addWeighted(outline, model) < model.hopelessBelow
  const logOdds = isHopeless ? hopeless : addWeighted({ ...outline, ...describeTextShape(document) }, model)
  return { logOdds, looksLike: kindOfOther(outline, address) }
}

/** The verdict of the first look. A promising page counts as an article until it was extracted and looked at again. */
export function verdictOf(
  { logOdds, looksLike }: FirstLook,
  { promisingFrom }: Pick<PageModel, 'promisingFrom'>,
): PageVerdict {
  return logOdds > promisingFrom ? { is: 'article' } : { is: 'other', looksLike }
}

/** What a page looks like that is not an article: its address tells by a word, else many headlines make a list and prices a shop. */
export function kindOfOther(
  { headlineLinks, priceNames = 0 }: Pick<PageFeatures, 'headlineLinks'> & MarkupFeatures,
  { topic }: Pick<PageAddress, 'topic'>,
): PageKind {
  if (topic) return topic
  if (headlineLinks > Math.log1p(mostLinks)) return 'list'
  return priceNames > 0 ? 'shop' : 'unknown'
}
