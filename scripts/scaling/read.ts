// Runs in the page: bundled to one script.

import { readPage } from '../../src/content/analysis/extract-page'
import { pageAnalyzer } from '../../src/content/analysis/page-analyzer'

/** The whole way from the document that this runs in to its article. */
export function read(): void {
  readPage(document, pageAnalyzer)
}
