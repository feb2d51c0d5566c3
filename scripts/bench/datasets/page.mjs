/**
 * What a benchmark says of a page. Parts that its set does not know are absent.
 *
 * @typedef {{
 *   text?: string,
 *   with?: string[],
 *   without?: string[],
 *   comments?: string[],
 *   title?: string,
 *   author?: string | string[],
 *   date?: string,
 *   type?: string,
 * }} Truth `text` is the article, one paragraph a line; `with` and `without` are pieces of text that belong to
 *   the article and that do not, `comments` pieces of readers' comments; `type` is wcxb's kind of page
 */

/**
 * A page of a benchmark with its truth. The address is always one of the web's.
 *
 * @typedef {{ id: string, url: string, html: string, truth: Truth }} BenchPage
 */

/** For pages whose benchmark does not tell where they came from. */
export const NOWHERE = 'https://example.org/'

/**
 * @param {string | undefined} address
 * @returns {string} the address if it is one of the web's, else a made-up one
 */
export function webAddress(address) {
  const isUsable = address !== undefined && /^https?:/i.test(address) && URL.canParse(address)
  return isUsable ? new URL(address).href : NOWHERE
}

/**
 * By their ids, so that a run is the same wherever it takes place.
 *
 * @param {BenchPage[]} pages
 */
export function inOrder(pages) {
  return pages.sort((one, other) => (one.id < other.id ? -1 : 1))
}
