import type { PageAddress } from '../../domain/briefing'
import type { PageFeatures } from '../../domain/page-features'
import type { PageKind } from '../../domain/page-verdict'

/** Links to articles; a page that is no article and has more of them is a list. */
const mostLinks = 20

/** What a page that is no article looks like: its address tells by a word, else prices make a shop and many headlines a list. */
export function kindOfOther(
  { prices, headlineLinks }: Pick<PageFeatures, 'prices' | 'headlineLinks'>,
  { topic }: Pick<PageAddress, 'topic'>,
): PageKind {
  if (topic) return topic
  if (prices > 0) return 'shop'
  return headlineLinks > Math.log1p(mostLinks) ? 'list' : 'unknown'
}
