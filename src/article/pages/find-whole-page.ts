import { urlOf } from '../../page/document-access'
import { type LabelTest, labelledLinks } from './labelled-links'
import { leadsToWhole } from './whole-address'

/**
 * Finds the link of a page to its whole text on one page. Its address is that of the page with something added, or in
 * place of the number: below a list of other articles, "View all" leads elsewhere.
 */
export function findWholePage(document: Document, isWhole: LabelTest): string | null {
  const here = new URL(urlOf(document))
  const found = labelledLinks(document, isWhole).find(({ address }) => leadsToWhole(here, new URL(address)))
  return found?.address ?? null
}
