// Runs in the page; measure.mjs bundles it into one script.

import { createSecondReader } from '../../src/article/second-reader/create-second-reader'
import { readPage } from '../../src/content/analysis/extract-page'
import { pageAnalyzer } from '../../src/content/analysis/page-analyzer'
import { secondModel } from '../../src/rules/models/second-model'

const secondReader = createSecondReader(secondModel)

/** Goes the whole way from the current document to its article. */
export function read(): void {
  readPage(document, pageAnalyzer, { secondReader: () => secondReader })
}
