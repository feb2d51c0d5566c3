import { quantile } from '../scores/times.mjs'

/**
 * @typedef {import('./in-page.ts').Detected} Detected
 * @typedef {{ row: string, url: string, id: string, detected: Detected }} DetectResult `row` as `rowOf` names it
 * @typedef {{ promising: number, opened: number, pages: number }} Opened `promising` pages pass the first look, `opened` ones both
 * @typedef {{ median: number | null, p95: number | null }} Times ms
 * @typedef {{ opened: Record<string, Opened>, best: Times, first: Times, errors: number }} DetectFigures times of the
 *   first look, of the best run on each page and of the first
 */

/**
 * @param {DetectResult[]} results
 * @returns {DetectFigures} a page that failed counts as not opened
 */
export function sumUpDetected(results) {
  /** @type {Record<string, Opened>} */
  const opened = {}
  for (const { row, detected } of results) {
    const counts = opened[row] ?? { promising: 0, opened: 0, pages: 0 }
    opened[row] = {
      promising: counts.promising + (detected.verdict?.is === 'article' ? 1 : 0),
      opened: counts.opened + (detected.isOpened ? 1 : 0),
      pages: counts.pages + 1,
    }
  }
  const visited = results.map(({ detected }) => detected).filter(({ error }) => error === null)
  return {
    opened,
    best: timesOf(visited.map(({ times }) => Math.min(...times))),
    first: timesOf(visited.flatMap(({ times }) => times.slice(0, 1))),
    errors: results.length - visited.length,
  }
}

/**
 * @param {number[]} times
 * @returns {Times}
 */
function timesOf(times) {
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95) }
}
