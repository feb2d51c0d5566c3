import { createArticleExtractor } from '../../article/extract'
import { findContent } from '../../clutter/find/text-container'
import type { Article } from '../../domain/article'
import type { Clutter } from '../../domain/clutter'
import { encloses } from '../../page/dom-access'
import type { Survey } from '../../page/survey'
import { articleRules } from '../../rules'
import type { Ruling } from '../../site-rules/apply'
import type { SiteRule } from '../../site-rules/site-rule'
import type { PageFinder } from './page-analysis'

const extractArticle = createArticleExtractor(articleRules)

/** A page as it was found, to take its article out of as often as it is asked for otherwise. */
export interface FoundPage {
  /**
   * What its site's rules make of the clutter that was found in it.
   * @param own the reader's rules
   */
  readonly rule: (own: readonly SiteRule[]) => Ruling
  /** Puts blocks in the order of the page. */
  readonly inOrder: (blocks: readonly Clutter[]) => readonly Clutter[]
  /**
   * @param wanted what of the clutter goes into the article all the same
   * @throws ExpectedFailure where there is none
   */
  readonly read: (clutter: readonly Clutter[], wanted: readonly Element[]) => Article
}

/** Looks a page over, as it stands. It stays as it is. */
export function analyzePage(document: Document, finder: PageFinder): FoundPage {
  const survey = finder.survey(document)
  const canHide = (element: Element) => !holdsContent(element, survey)
  const found = finder.find(document, survey)
  return {
    rule: own => finder.rule(document, found, own, { canHide }),
    inOrder: blocks => {
      const numberOf = ({ element }: Clutter) => survey.numberOf.get(element) ?? 0
      return [...blocks].sort((one, other) => numberOf(one) - numberOf(other))
    },
    read: (clutter, wanted) => {
      try {
        return extractArticle(document, survey, clutter, wanted)
      } catch (error) {
        if (wanted.length === 0) throw error
        // What is wanted may be the article itself, which was taken for clutter.
        const others = clutter.filter(({ element }) => !wanted.includes(element))
        return extractArticle(document, survey, others)
      }
    },
  }
}

/**
 * From the page as it stands to its article, where nobody has said anything of its site.
 * @throws ExpectedFailure where there is none
 */
export function readPage(document: Document, finder: PageFinder): Article {
  const page = analyzePage(document, finder)
  return page.read(page.rule([]).clutter, [])
}

/** Whether an element is around the page's own text. */
function holdsContent(element: Element, survey: Survey): boolean {
  const content = findContent(survey, [])
  return content !== null && encloses(element, content)
}
