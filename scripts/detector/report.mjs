/** @typedef {import('../bench/detect/summary.mjs').Opened} Opened */

/**
 * Counts how many pages of each row pass the first look, and both.
 *
 * @param {readonly { row: string }[]} pages
 * @param {import('./learn.mjs').Outcome} outcome of each page
 * @returns {Record<string, Opened>} by row
 */
export function countOpened(pages, { first, both }) {
  /** @type {Record<string, Opened>} */
  const counts = {}
  pages.forEach(({ row }, at) => {
    const soFar = counts[row] ?? { promising: 0, opened: 0, pages: 0 }
    counts[row] = {
      promising: soFar.promising + (first[at] ? 1 : 0),
      opened: soFar.opened + (both[at] ? 1 : 0),
      pages: soFar.pages + 1,
    }
  })
  return counts
}
