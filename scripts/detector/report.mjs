/** @typedef {import('../bench/detect/summary.mjs').Opened} Opened */

/**
 * @param {readonly { row: string }[]} pages
 * @param {import('./learn.mjs').Outcome} outcome of each of them
 * @returns {Record<string, Opened>} by the row
 */
export function countOpened(pages, { first, both }) {
  /** @type {Record<string, Opened>} */
  const counts = {}
  pages.forEach(({ row }, at) => {
    const before = counts[row] ?? { promising: 0, opened: 0, pages: 0 }
    counts[row] = {
      promising: before.promising + (first[at] ? 1 : 0),
      opened: before.opened + (both[at] ? 1 : 0),
      pages: before.pages + 1,
    }
  })
  return counts
}
