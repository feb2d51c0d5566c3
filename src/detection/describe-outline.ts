import { tellsOfArticle } from './declared'
import { describeLinks, readLinks } from './links'
import { findSigns } from './signs'
import type { AddressFeatures, OutlineFeatures, PageSigns } from './types'

/** Where a page is. */
export type PageLocation = Pick<URL, 'origin' | 'pathname'>

/**
 * Describes in numbers what is seen of a page before its texts are read. Reads its document only, and asks for no
 * layout.
 * @param address what was found of the page's address
 */
export function describeOutline(
  document: Document,
  location: PageLocation,
  address: AddressFeatures,
  signs: PageSigns,
): OutlineFeatures {
  const links = readLinks(document, location)
  return {
    ...address,
    ...findSigns(document, links, signs),
    ...describeLinks(links, location),
    articleData: Number(tellsOfArticle(document)),
  }
}
