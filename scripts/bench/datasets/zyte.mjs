import { join } from 'node:path'
import { readGzip, readJsonObject } from '../../files.mjs'
import { sortById, webAddress } from './page.mjs'

/** @typedef {import('./page.mjs').BenchPage} BenchPage */

/**
 * Reads scrapinghub/article-extraction-benchmark.
 *
 * @param {string} folder holds `ground-truth.json` and `html/ID.html.gz`
 * @returns {BenchPage[]} with `truth.text`
 * @throws {import('../../command.mjs').CommandError} when the folder does not hold this benchmark
 */
export function readZyte(folder) {
  /** @type {Record<string, { articleBody?: string, url?: string }>} */
  const truths = readJsonObject(join(folder, 'ground-truth.json'))
  const pages = Object.entries(truths).map(([id, { articleBody = '', url }]) => ({
    id,
    url: webAddress(url),
    html: readGzip(join(folder, 'html', `${id}.html.gz`)),
    truth: { text: articleBody },
  }))
  return sortById(pages)
}
