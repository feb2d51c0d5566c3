import { join } from 'node:path'
import { isFile, isFolder, namesIn, readGzip, readJsonObject } from '../../files.mjs'
import { webAddress } from './page.mjs'

/** @typedef {import('./page.mjs').BenchPage} BenchPage */

/** The parts in which the benchmark is published. Those that exist are read as one set. */
const SPLITS = ['dev', 'test']

/**
 * Reads Murrough-Foley/web-content-extraction-benchmark: pages of all types.
 *
 * @param {string} folder holds `dev/ground-truth/ID.json` and `dev/html/ID.html.gz`, and possibly the same in `test`
 * @returns {BenchPage[]} with `truth.text`, `with`, `without`, `title`, `author`, `date` and `type`
 * @throws {import('../../command.mjs').CommandError} when the folder does not hold this benchmark
 */
export function readWcxb(folder) {
  const splits = SPLITS.map(split => join(folder, split)).filter(isFolder)
  // When both are missing, the error names the first.
  return (splits.length > 0 ? splits : [join(folder, 'dev')]).flatMap(readSplit)
}

/** @param {string} folder */
function readSplit(folder) {
  return namesIn(join(folder, 'ground-truth')).flatMap(name => {
    const id = name.replace(/\.json$/, '')
    const page = join(folder, 'html', `${id}.html.gz`)
    return isFile(page) ? [readPage(id, join(folder, 'ground-truth', name), page)] : []
  })
}

/**
 * @param {string} id
 * @param {string} truthFile
 * @param {string} page
 * @returns {BenchPage}
 */
function readPage(id, truthFile, page) {
  const { url, ground_truth: truth = {}, _internal: about } = readJsonObject(truthFile)
  const type = about?.page_type
  return {
    id,
    url: webAddress(url),
    html: readGzip(page),
    truth: {
      text: truth.main_content ?? '',
      with: truth.with ?? [],
      without: truth.without ?? [],
      title: truth.title ?? '',
      author: truth.author ?? '',
      date: truth.publish_date ?? '',
      // Older truths hold the type alone, newer ones an object.
      type: (typeof type === 'string' ? type : type?.primary) ?? 'article',
    },
  }
}
