// npm run bench -- --data DIR: how well and how fast articles are taken out, beside other readers.
import { readOptions } from './bench/options.mjs'
import { writeJson, writePredictions } from './bench/predictions.mjs'
import { createProgress } from './bench/progress.mjs'
import { readSet, SETS } from './bench/sets.mjs'
import { coldRatio, sumUp } from './bench/summary.mjs'
import { coldLine, tableOf } from './bench/table.mjs'
import { worstOf } from './bench/worst.mjs'
import { prepare } from './prepare.mjs'
import { run } from './stop.mjs'

/**
 * @typedef {import('./bench/runner.mjs').Result} Result
 * @typedef {import('./bench/summary.mjs').Figures} Figures
 * @typedef {import('./bench/options.mjs').Options} Options
 */

await run(async () => {
  const options = readOptions(process.argv.slice(2), Object.keys(SETS))
  // All of it before a browser starts: what is broken is told at once.
  const pagesOf = new Map(options.sets.map(set => [set, readSet(options.data, set)]))
  const { chromium } = prepare({ browsers: 'chromium' })
  // Loaded only now, because prepare() may just have installed the packages it needs.
  const { runPages } = await import('./bench/runner.mjs')
  const total = [...pagesOf.values()].reduce((sum, pages) => sum + pages.length, 0)
  const progress = createProgress(process.stderr, total)
  /** @type {Record<string, Record<string, Figures>>} */
  const figures = {}
  let before = 0
  for (const [set, pages] of pagesOf) {
    const onDone = (/** @type {number} */ done) => progress.tell(set, before + done)
    const results = await runPages({ executablePath: chromium, pages, systems: options.systems, onDone })
    before += pages.length
    progress.end()
    figures[set] = report(set, results, options)
  }
  if (options.json) writeJson(options.json, figures)
  return 0
})

/**
 * Prints what came of one set and writes what was asked for.
 *
 * @param {string} set
 * @param {Result[]} results
 * @param {Options} options
 */
function report(set, results, { systems, out, worst }) {
  const figures = Object.fromEntries(systems.map(system => [system, sumUp(set, system, results)]))
  const cold = systems.map(system => /** @type {const} */ ([system, coldRatio(system, results)]))
  console.log(`${tableOf(set, figures)}\n${coldLine(cold)}\n`)
  if (worst > 0) console.log(`${worstOf(set, 'leeslamp', results, worst)}\n`)
  if (out) writePredictions(out, set, systems, results)
  return figures
}
