import { createArticleExtractor, type ExtractOptions } from '../../article/extract'
import type { PageContext } from '../../clutter/find/page-context'
import type { Article } from '../../domain/article'
import { type Clutter, isUserRule, type Ruling } from '../../domain/clutter'
import type { SiteReading } from '../../domain/reading'
import { encloses } from '../../page/dom-access'
import { copyWithFrames } from '../../page/frames'
import { articleRules } from '../../rules'
import type { SiteRule } from '../../site-rules/site-rule'
import { nameFailure } from './name-failure'
import type { PageAnalyzer } from './page-analyzer'
import type { WayToRead } from './ways-to-read'

const extractArticle = createArticleExtractor(articleRules)

/** A page that was surveyed and searched, from which its article can be extracted as often as the user wants. */
export interface AnalyzedPage {
  readonly document: Document
  readonly context: PageContext
  /** The clutter that was found, before the rules of the site. */
  readonly clutter: readonly Clutter[]
}

/** A text in frames is read where it is so much longer than the text of the page. */
const framedShare = 2

/**
 * Surveys a page as it is and finds its clutter. Where the text is in frames that can be read, it is a copy of the page
 * that has them in their places. Reads the page only.
 */
export function analyzePage(document: Document, analyzer: PageAnalyzer): AnalyzedPage {
  const context = analyzer.createPageContext(document)
  const page = { document, context }
  const read = framedText(page, analyzer) ?? page
  return { ...read, clutter: analyzer.findClutter(read.context) }
}

function framedText(
  { document, context }: Omit<AnalyzedPage, 'clutter'>,
  analyzer: PageAnalyzer,
): Omit<AnalyzedPage, 'clutter'> | null {
  const copy = copyWithFrames(document, context.survey)
  if (!copy) return null
  const framed = analyzer.createPageContext(copy)
  const proseOf = ({ survey }: PageContext) => survey.proseLength[0] ?? 0
  return proseOf(framed) > framedShare * proseOf(context) ? { document: copy, context: framed } : null
}

/** Applies the rules of the page's site to its clutter. No rule may hide what holds the page's text. */
export function applyRulesToPage(
  { document, context, clutter }: AnalyzedPage,
  analyzer: PageAnalyzer,
  userRules: readonly SiteRule[],
): Ruling {
  const canHide = (element: Element) => {
    const container = context.textContainer()
    return container === null || !encloses(element, container)
  }
  return analyzer.applySiteRules(document, clutter, userRules, { canHide })
}

/** Sorts blocks in the order of the page. */
export function inPageOrder({ context }: AnalyzedPage, blocks: readonly Clutter[]): Clutter[] {
  const numberOf = ({ element }: Clutter) => context.survey.numberOf.get(element) ?? 0
  return [...blocks].sort((one, other) => numberOf(one) - numberOf(other))
}

/** Of a block that the user pointed at, found clutter with a larger share of its text is the article. */
const mostClutter = 0.5

/**
 * What a ruling leaves out of a reading. Of the other one nothing that was found, since that is the usual judgement, but
 * what the user hides on the site. Of a block that the user pointed at, nothing around it, nor what is most of it.
 */
export function rulingFor(way: WayToRead, { context }: AnalyzedPage, { clutter, kept }: Ruling): Ruling {
  if (way.reading === 'usual') return { clutter, kept }
  const byUser = { clutter: clutter.filter(({ reason }) => isUserRule(reason)), kept: [] }
  if (way.reading === 'other') return byUser
  const { container } = way
  const lengthOf = (element: Element) =>
    context.survey.textLength[context.survey.numberOf.get(element) ?? -1] ?? 0
  const rest = clutter.filter(({ element }) => !encloses(element, container))
  const inside = rest.filter(({ element }) => encloses(container, element))
  const hidden = inside.reduce((sum, { element }) => sum + lengthOf(element), 0)
  return hidden > mostClutter * lengthOf(container) ? byUser : { clutter: rest, kept }
}

/**
 * Extracts the article of a page.
 * @param clutter blocks that are left out
 * @param options `restored`: elements of `clutter` that the user wants in the article
 * @throws ExpectedFailure where the page has no article
 */
export function extractFromPage(
  { document, context }: AnalyzedPage,
  clutter: readonly Clutter[],
  options: ExtractOptions = {},
): Article {
  const { restored = [] } = options
  try {
    return extractArticle(document, context.survey, clutter, options)
  } catch (error) {
    if (restored.length === 0) throw nameFailure(error, document, context.survey)
    // A restored block may be the article itself, which was taken for clutter.
    const others = clutter.filter(({ element }) => !restored.includes(element))
    return extractArticle(document, context.survey, others, { ...options, restored: [] })
  }
}

/**
 * Goes the whole way from a page to its article, without rules of the user.
 * @throws ExpectedFailure where the page has no article
 */
export function readPage(
  document: Document,
  analyzer: PageAnalyzer,
  options: Pick<ExtractOptions, 'secondReader'> & { readonly reading?: SiteReading } = {},
): Article {
  const page = analyzePage(document, analyzer)
  const way = { reading: options.reading ?? 'usual' } as const
  const ruling = rulingFor(way, page, applyRulesToPage(page, analyzer, []))
  return extractFromPage(page, ruling.clutter, options)
}
