// Runs in the page; measure.mjs bundles it into one script.

import { readPage } from '../../src/content/analysis/extract-page'
import { pageAnalyzer } from '../../src/content/analysis/page-analyzer'

/** Goes the whole way from the current document to its article. */
export function read(): void {
  readPage(document, pageAnalyzer)
}
