import { allInDocument, rootElementOf, titleOf } from '../../page/document-access'
import { allIn, fits } from '../../page/dom-access'
import { type Survey, surveyDocument, surveyParts, type Totals } from '../../page/survey'
import { type ArticleGuard, guardArticle } from './article-guard'
import { type CardGroup, findCards } from './teasers/cards'
import type { WeighedRow } from './teasers/kin'
import { chooseTeasers, weighRows } from './teasers/teasers'
import { findTextContainer } from './text-container'

/** What selectors are matched in: a whole document, or the elements that were added to it. */
interface SearchRoot {
  /** The elements that match, in document order. */
  readonly querySelectorAll: (selector: string) => Iterable<Element>
}

/** A page as all searches for clutter see it. Each part is computed once, however many searches ask for it. */
export interface PageContext {
  /** The document's title. */
  readonly title: string
  readonly root: SearchRoot
  readonly survey: Survey
  readonly cards: readonly CardGroup[]
  /** Rows with the shape of teasers, whether or not more shows that they are. */
  readonly teaserRows: readonly WeighedRow[]
  readonly guard: ArticleGuard
  /** The element that holds the page's text, `null` where there is none; computed at the first call. */
  readonly textContainer: () => Element | null
}

/** Walks a page once and prepares what the searches for clutter share. Reads the page only. */
export function createPageContext(document: Document): PageContext {
  const root: SearchRoot = { querySelectorAll: selector => allInDocument(document, selector) }
  return contextOf(titleOf(document), root, surveyDocument(document))
}

/**
 * The same for elements that were added later, without the rest of the page.
 * @param before how much text the page held without them
 * @param elements none inside another
 */
export function createAddedContext(
  document: Document,
  before: Totals,
  elements: readonly Element[],
): PageContext {
  const itself = (element: Element, selector: string) => (fits(element, selector) ? [element] : [])
  const root: SearchRoot = {
    querySelectorAll: selector =>
      elements.flatMap(element => [...itself(element, selector), ...allIn(element, selector)]),
  }
  return contextOf(titleOf(document), root, surveyParts(rootElementOf(document), before, elements))
}

function contextOf(title: string, root: SearchRoot, survey: Survey): PageContext {
  const linked = findCards(survey)
  const teaserRows = weighRows(survey)
  const cards = [...linked, ...chooseTeasers(survey, teaserRows, linked)]
  let container: Element | null | undefined
  return {
    title,
    root,
    survey,
    cards,
    teaserRows,
    // What only has the shape of teasers may be the text: the guard counts it as prose.
    guard: guardArticle(title, survey, linked),
    textContainer: () => {
      if (container === undefined) container = findTextContainer(survey, [])
      return container
    },
  }
}
