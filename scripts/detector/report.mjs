/** @typedef {import('../bench/detect/summary.mjs').Opened} Opened */

/**
 * @param {readonly { row: string }[]} pages
 * @param {readonly boolean[]} opened whether each of them was
 * @returns {Record<string, Opened>} by the row
 */
export function countOpened(pages, opened) {
  /** @type {Record<string, Opened>} */
  const counts = {}
  pages.forEach(({ row }, at) => {
    const before = counts[row] ?? { opened: 0, pages: 0 }
    counts[row] = { opened: before.opened + (opened[at] ? 1 : 0), pages: before.pages + 1 }
  })
  return counts
}
