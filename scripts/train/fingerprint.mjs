import { createHash } from 'node:crypto'

/** @typedef {import('../bench/datasets/page.mjs').BenchPage & { set: string }} SetPage */

/**
 * Computes the fingerprint of training data: of the ids, the pages and their truths.
 *
 * @param {SetPage[]} pages
 * @returns {string} SHA-256, in hexadecimal
 */
export function fingerprintOf(pages) {
  const hash = createHash('sha256')
  // As JSON, so that the borders between the fields count too.
  for (const { set, id, url, html, truth } of pages) hash.update(JSON.stringify([set, id, url, html, truth]))
  return hash.digest('hex')
}
