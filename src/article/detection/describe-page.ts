import type { AddressFeatures, PageFeatures } from '../../domain/page-features'
import type { PageClassNames } from '../../domain/page-rules'
import { countElements } from './counts'
import { describeDeclared } from './declared'
import { describeTexts } from './text-shape'
import { readTexts } from './texts'

/**
 * Describes a page in numbers. Reads its document only, and asks for no layout.
 * @param address what was found of the page's address
 * @param origin of the page
 */
export function describePage(
  document: Document,
  address: AddressFeatures,
  origin: string,
  classNames: PageClassNames,
): PageFeatures {
  return {
    ...address,
    ...describeDeclared(document, classNames),
    ...countElements(document, origin, classNames),
    ...describeTexts(readTexts(document)),
  }
}
