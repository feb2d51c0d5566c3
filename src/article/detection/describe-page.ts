import type { AddressFeatures, PageFeatures } from '../../domain/page-features'
import type { PageSigns } from '../../domain/page-rules'
import { tellsOfArticle } from './declared'
import { describeLinks } from './links'
import { findSigns } from './signs'
import { describeTexts } from './text-shape'
import { readTexts } from './texts'

/** Where a page is. */
export type PageLocation = Pick<URL, 'origin' | 'pathname'>

/**
 * Describes a page in numbers. Reads its document only, and asks for no layout.
 * @param address what was found of the page's address
 */
export function describePage(
  document: Document,
  location: PageLocation,
  address: AddressFeatures,
  signs: PageSigns,
): PageFeatures {
  return {
    ...address,
    ...findSigns(document, signs),
    ...describeLinks(document, location),
    ...describeTexts(readTexts(document)),
    articleData: Number(tellsOfArticle(document)),
  }
}
