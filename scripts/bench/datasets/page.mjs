/**
 * What a benchmark knows about a page; fields that it does not know are absent.
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
 * }} Truth `text` is the article, one paragraph on each line; `with` are pieces of text that belong to the article,
 *   `without` pieces that do not, and `comments` pieces of the comments below it; `type` is the page type of wcxb
 */

/**
 * A page of a benchmark with its truth. The address is always a web address.
 *
 * @typedef {{ id: string, url: string, html: string, truth: Truth }} BenchPage
 */

/** Stands for the address of pages whose benchmark does not know it. */
export const UNKNOWN_ADDRESS = 'https://example.org/'

/**
 * @param {string | undefined} address
 * @returns {string} the address if it is a web address, or else `UNKNOWN_ADDRESS`
 */
export function webAddress(address) {
  const isUsable = address !== undefined && /^https?:/i.test(address) && URL.canParse(address)
  return isUsable ? new URL(address).href : UNKNOWN_ADDRESS
}

/**
 * Sorts pages by id, so that runs are the same on every machine.
 *
 * @param {BenchPage[]} pages
 */
export function sortById(pages) {
  return pages.sort((one, other) => (one.id < other.id ? -1 : 1))
}
