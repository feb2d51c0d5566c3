import type { PageFeatures } from '../../domain/page-features'
import type { PageRules } from '../../domain/page-rules'
import { describeAddress } from './address'
import { countElements } from './counts'
import { describeDeclared } from './declared'
import { describeTexts } from './text-shape'
import { readTexts } from './texts'

/** What the features of a page are taken by. */
export type DescribingRules = Pick<PageRules, 'addressWords' | 'classNames'>

/**
 * Describes a page in numbers. Reads its document only, and asks for no layout.
 * @param url the page's own address
 */
export function describePage(
  document: Document,
  url: URL,
  { addressWords, classNames }: DescribingRules,
): PageFeatures {
  return {
    ...describeAddress(url, addressWords),
    ...describeDeclared(document, classNames),
    ...countElements(document, url, classNames),
    ...describeTexts(readTexts(document)),
  }
}
