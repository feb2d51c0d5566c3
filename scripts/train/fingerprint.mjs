import { createHash } from 'node:crypto'

/** @typedef {import('../bench/datasets/page.mjs').BenchPage & { set: string }} SetPage */

/**
 * The fingerprint of the data that a model is trained on: of the ids, the pages and what their benchmarks say of them.
 *
 * @param {SetPage[]} pages
 * @returns {string} SHA-256, in hexadecimal
 */
export function fingerprintOf(pages) {
  const hash = createHash('sha256')
  // As JSON, so that where one part ends and the next begins is told too.
  for (const { set, id, url, html, truth } of pages) hash.update(JSON.stringify([set, id, url, html, truth]))
  return hash.digest('hex')
}
