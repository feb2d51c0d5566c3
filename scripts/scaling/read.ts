// Runs in the page: bundled to one script.
import { pageFinder } from '../../src/content/page-finder'
import { readPage } from '../../src/content/read-page'

/** The whole way from the document that this runs in to its article. */
export function read(): void {
  readPage(document, pageFinder)
}
