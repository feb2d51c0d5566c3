import { tidyPages } from './tidy/runner.mjs'
import { sumUpTidy } from './tidy/summary.mjs'
import { tidyTable } from './tidy/table.mjs'
import { worstTidied } from './tidy/worst.mjs'

/** @typedef {import('./reader-view.mjs').Work} Work */

/**
 * Measures how well clutter is found on the pages of one set, and prints the figures.
 *
 * @param {Work} work
 */
export async function benchTidy({ executablePath, set, pages, onDone, onEnd, options }) {
  const results = await tidyPages({ executablePath, pages, onDone })
  onEnd()
  const figures = sumUpTidy(results)
  console.log(`${tidyTable(set, figures)}\n`)
  if (options.worst > 0) console.log(`${worstTidied(set, results, options.worst)}\n`)
  const { lost, hidden, comments, msMedian } = figures
  return { tidy: { lost, hidden, comments, msMedian } }
}
