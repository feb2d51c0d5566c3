import type { PageFeatures } from '../../domain/page-features'
import type { AddressTopic, AddressWords } from '../../domain/page-rules'
import type { PageKind } from '../../domain/page-verdict'
import { isFrontPage, speaksOf } from './address'

/** What an address alone says that a page is: no text could make an article of it. */
export function kindByAddress(url: URL, words: AddressWords): PageKind | null {
  if (isFrontPage(url)) return 'frontPage'
  return url.search && speaksOf(url, 'search', words) ? 'search' : null
}

/** Links to articles; a page that is no article and has more of them is a list. */
const mostLinks = 20
const topics = ['search', 'forum', 'video', 'gallery', 'shop'] as const satisfies readonly (AddressTopic &
  PageKind)[]

/** What a page that is no article looks like: its address tells by a word, else prices make a shop and many headlines a list. */
export function kindOfOther(features: PageFeatures, url: URL, words: AddressWords): PageKind {
  const topic = topics.find(name => speaksOf(url, name, words))
  if (topic) return topic
  if (features.prices > 0) return 'shop'
  return features.listWord || features.headlineLinks > Math.log1p(mostLinks) ? 'list' : 'unknown'
}
