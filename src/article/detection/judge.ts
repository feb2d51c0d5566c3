import type { PageAddress } from '../../domain/briefing'
import type { PageFeatures, SignFeatures } from '../../domain/page-features'
import type { PageKind } from '../../domain/page-verdict'

/** Links to articles; a page that is no article and has more of them is a list. */
const mostLinks = 20
/** Elements that are named for prices; the page of a paper has one or two, for what it costs to read it. */
const mostPrices = 5

/** What a page that is no article looks like: its address tells by a word, else prices make a shop and many headlines a list. */
export function kindOfOther(
  { headlineLinks, priceNames = 0 }: Pick<PageFeatures, 'headlineLinks'> & SignFeatures,
  { topic }: Pick<PageAddress, 'topic'>,
): PageKind {
  if (topic) return topic
  if (priceNames > Math.log1p(mostPrices)) return 'shop'
  return headlineLinks > Math.log1p(mostLinks) ? 'list' : 'unknown'
}
