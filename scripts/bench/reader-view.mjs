import { readFoldModels } from './fold-models.mjs'
import { writePredictions } from './predictions.mjs'
import { runPages } from './runner.mjs'
import { coldRatio, sumUp } from './summary.mjs'
import { coldLine, tableOf } from './table.mjs'
import { worstOf } from './worst.mjs'

/**
 * One set to measure. `onDone` is called with the number of finished pages, `onEnd` after the last one.
 *
 * @typedef {{
 *   executablePath: string,
 *   set: string,
 *   pages: import('./datasets/page.mjs').BenchPage[],
 *   options: import('./options.mjs').Options,
 *   onDone: (done: number) => void,
 *   onEnd: () => void,
 * }} Work
 */

/**
 * Measures how well the articles of one set are extracted, prints the figures, and writes the texts if requested.
 *
 * @param {Work} work
 */
export async function benchReader({ executablePath, set, pages, onDone, onEnd, options }) {
  const { systems, out, parts, worst } = options
  const modelsFor = parts === undefined ? undefined : readFoldModels(parts)
  const results = await runPages({ executablePath, pages, systems, modelsFor, onDone })
  onEnd()
  const figures = Object.fromEntries(systems.map(system => [system, sumUp(set, system, results)]))
  const cold = systems.map(system => /** @type {const} */ ([system, coldRatio(system, results)]))
  console.log(`${tableOf(set, figures)}\n${coldLine(cold)}\n`)
  if (worst > 0) console.log(`${worstOf(set, 'leeslamp', results, worst)}\n`)
  if (out) writePredictions(out, set, systems, results)
  return figures
}
