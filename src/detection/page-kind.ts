import type { PageKind } from '../domain/page-verdict'
import type { PageAddress, PageFeatures, SignFeatures } from './types'

/** Links to articles; a page that is no article and has more of them is a list. */
const mostLinks = 20
/** What a page that is no article looks like: its address tells by a word, else many headlines make a list and prices a shop. */
export function kindOfOther(
  { headlineLinks, priceNames = 0 }: Pick<PageFeatures, 'headlineLinks'> & SignFeatures,
  { topic }: Pick<PageAddress, 'topic'>,
): PageKind {
  if (topic) return topic
  if (headlineLinks > Math.log1p(mostLinks)) return 'list'
  return priceNames > 0 ? 'shop' : 'unknown'
}
