import { hasArticleData } from './declared-article'
import { describeLinks, readLinks } from './links'
import { describeMarkup } from './markup-features'
import type { AddressFeatures, OutlineFeatures, PageSignals } from './types'

export type PageLocation = Pick<URL, 'origin' | 'pathname'>

/**
 * The features of a page that need none of its texts. Only reads the document, and never forces layout.
 * @param address the features of the page's address
 */
export function describeOutline(
  document: Document,
  location: PageLocation,
  address: AddressFeatures,
  signals: PageSignals,
): OutlineFeatures {
  const links = readLinks(document, location)
  return {
    ...address,
    ...describeMarkup(document, links, signals),
    ...describeLinks(links, location),
    articleData: Number(hasArticleData(document)),
  }
}
