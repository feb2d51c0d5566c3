import { quantile } from '../scores/times.mjs'

/**
 * @typedef {import('./in-page.ts').Detected} Detected
 * @typedef {{ row: string, url: string, id: string, detected: Detected }} DetectResult `row` as in pages.mjs
 * @typedef {{ opened: number, pages: number }} Opened
 * @typedef {{ median: number | null, p95: number | null }} Times ms
 * @typedef {{ opened: Record<string, Opened>, best: Times, first: Times, errors: number }} DetectFigures times of the
 *   best run of each page, and of the first
 */

/**
 * @param {DetectResult[]} results
 * @returns {DetectFigures} a page that failed counts as not opened
 */
export function sumUpDetected(results) {
  /** @type {Record<string, Opened>} */
  const opened = {}
  for (const { row, detected } of results) {
    const { opened: before, pages } = opened[row] ?? { opened: 0, pages: 0 }
    opened[row] = { opened: before + (isOpened(detected) ? 1 : 0), pages: pages + 1 }
  }
  const visited = results.map(({ detected }) => detected).filter(({ error }) => error === null)
  return {
    opened,
    best: timesOf(visited.map(({ times }) => Math.min(...times))),
    first: timesOf(visited.flatMap(({ times }) => times.slice(0, 1))),
    errors: results.length - visited.length,
  }
}

/** @param {Detected} detected */
export function isOpened({ verdict }) {
  return verdict?.is === 'article'
}

/**
 * @param {number[]} times
 * @returns {Times}
 */
function timesOf(times) {
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95) }
}
