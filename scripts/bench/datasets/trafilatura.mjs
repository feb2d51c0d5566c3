import { join } from 'node:path'
import { isFile, readBytes, readJsonObject } from '../../files.mjs'
import { decodePage } from './charset.mjs'
import { sortById, webAddress } from './page.mjs'

/**
 * @typedef {import('./page.mjs').BenchPage} BenchPage
 * @typedef {import('./page.mjs').Truth} Truth
 */

/** Folders in which pages are searched, in this order. */
const PAGE_FOLDERS = ['cache', 'eval']

/**
 * Reads the evaluation set of adbar/trafilatura. Its pages are bytes in their own charset.
 *
 * @param {string} folder holds `tests/evaldata.json` and pages in `tests/cache` and `tests/eval`; missing pages
 *   are left out
 * @returns {BenchPage[]} with `truth.with`, `without` and `comments`, and `title`, `author` and `date` where they are
 *   known
 * @throws {import('../../command.mjs').CommandError} when the folder does not hold this set
 */
export function readTrafilatura(folder) {
  const truths = readJsonObject(join(folder, 'tests/evaldata.json'))
  const pages = Object.entries(truths).flatMap(([url, truth]) => {
    const paths = PAGE_FOLDERS.map(name => join(folder, 'tests', name, String(truth.file)))
    const path = paths.find(isFile)
    return path ? [toPage(url, truth, readBytes(path))] : []
  })
  return sortById(pages)
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
