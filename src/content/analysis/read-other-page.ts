import type { Article } from '../../domain/article'
import { ExpectedFailure } from '../../domain/failures'
import type { SiteRule } from '../../site-rules/site-rule'
import { analyzePage, applyRulesToPage, extractFromPage, rulingFor } from './extract-page'
import type { PageAnalyzer } from './page-analyzer'
import type { SecondReaderSource } from './second-reader-source'
import { readFirst, type WaysToRead } from './ways-to-read'

interface ReadOtherOptions {
  readonly analyzer: PageAnalyzer
  readonly secondReader: SecondReaderSource | undefined
  readonly userRules: readonly SiteRule[]
  readonly ways: WaysToRead
}

/**
 * Reads a page of the site that is not the one on the screen, in the same way.
 * @returns `null` where it has no article
 */
export function readOtherPage(
  document: Document,
  { analyzer, secondReader, userRules, ways }: ReadOtherOptions,
): Article | null {
  try {
    const page = analyzePage(document, analyzer)
    const ruling = applyRulesToPage(page, analyzer, userRules)
    return readFirst(ways.of(page.document), way => {
      const options = { ...way, secondReader: () => secondReader?.get() ?? null }
      return extractFromPage(page, rulingFor(way, page, ruling).clutter, options)
    })
  } catch (error) {
    if (error instanceof ExpectedFailure) return null
    throw error
  }
}
