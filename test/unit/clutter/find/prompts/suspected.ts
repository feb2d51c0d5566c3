import type { Suspect } from '../../../../../src/clutter/find/add-clutter'
import { createPageContext, type PageContext } from '../../../../../src/clutter/find/page-context'
import { pageOf } from '../../../support/page'

/** What a search suspects on a page: the ids of blocks, or else their tags, each once. */
export function suspectedOn(markup: string, find: (page: PageContext) => Suspect[]): string[] {
  const page = createPageContext(pageOf(markup))
  const names = find(page).map(({ number }) => {
    const element = page.survey.elements[number]
    return element?.id || (element?.localName ?? '')
  })
  return [...new Set(names)]
}
