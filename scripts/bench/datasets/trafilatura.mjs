import { join } from 'node:path'
import { isFile, readBytes, readJsonObject } from '../../files.mjs'
import { decodePage } from './charset.mjs'
import { inOrder, webAddress } from './page.mjs'

/**
 * @typedef {import('./page.mjs').BenchPage} BenchPage
 * @typedef {import('./page.mjs').Truth} Truth
 */

/** Where the pages may lie, in the order in which they are looked for. */
const PAGE_FOLDERS = ['cache', 'eval']

/**
 * Reads the evaluation set of adbar/trafilatura. Its pages are bytes in their own charset.
 *
 * @param {string} folder holds `tests/evaldata.json` and pages in `tests/cache` and `tests/eval`; pages that are
 *   not there are left out
 * @returns {BenchPage[]} with `truth.with`, `without` and `comments`, and `title`, `author` and `date` where they are
 *   known
 * @throws {import('../../command.mjs').CommandError} when the folder is not such a set
 */
export function readTrafilatura(folder) {
  const truths = readJsonObject(join(folder, 'tests/evaldata.json'))
  const pages = Object.entries(truths).flatMap(([url, truth]) => {
    const places = PAGE_FOLDERS.map(name => join(folder, 'tests', name, String(truth.file)))
    const place = places.find(isFile)
    return place ? [toPage(url, truth, readBytes(place))] : []
  })
  return inOrder(pages)
}

/**
 * @param {string} url
 * @param {Truth & { file: string }} truth
 * @param {Uint8Array} bytes
 * @returns {BenchPage}
 */
function toPage(url, { file, title, author, date, ...pieces }, bytes) {
  return {
    id: file,
    url: webAddress(url),
    html: decodePage(bytes),
    truth: {
      with: pieces.with ?? [],
      without: pieces.without ?? [],
      comments: pieces.comments ?? [],
      title: title ?? '',
      author: author ?? '',
      date: date ?? '',
    },
  }
}
