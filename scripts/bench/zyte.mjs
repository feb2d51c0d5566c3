import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Stop } from '../stop.mjs'

/**
 * A page of a benchmark with its truth.
 *
 * @typedef {{ id: string, url: string, html: string, text: string }} BenchPage
 */

/**
 * Reads the pages of scrapinghub/article-extraction-benchmark in their published layout.
 *
 * @param {string} folder holds `ground-truth.json` and `html/ID.html.gz`
 * @returns {BenchPage[]}
 * @throws {Stop} when the folder is not such a benchmark
 */
export function readZyte(folder) {
  const truthFile = join(folder, 'ground-truth.json')
  if (!existsSync(truthFile)) throw new Stop(`There is no ground-truth.json in ${folder}.`)
  /** @type {Record<string, { articleBody: string, url: string }>} */
  const truth = JSON.parse(readFileSync(truthFile, 'utf8'))
  return Object.entries(truth).map(([id, { articleBody, url }]) => ({
    id,
    url,
    text: articleBody,
    html: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8'),
  }))
}
