import { judgeMetadata, sumUpMetadata } from './scores/metadata.mjs'
import { quantile, ratio } from './scores/times.mjs'
import { SETS } from './sets.mjs'

/** @typedef {import('./runner.mjs').Result} Result */

/**
 * What one system reached on one benchmark. Shares are 0 to 1, times in ms; null is what the benchmark does not ask
 * or was not run.
 *
 * @typedef {{
 *   pages: number,
 *   precision: number,
 *   recall: number,
 *   f1: number,
 *   clutterKept: number | null,
 *   title: number | null,
 *   author: number | null,
 *   date: number | null,
 *   msMedian: number | null,
 *   msP95: number | null,
 *   ratioMedian: number | null,
 *   ratioP95: number | null,
 *   errors: number,
 * }} Figures
 */

/**
 * @param {string} set one of `SETS`
 * @param {string} system
 * @param {Result[]} results all of that set
 * @returns {Figures}
 */
export function sumUp(set, system, results) {
  const runs = results.flatMap(({ page: { truth }, outcomes: { [system]: outcome } }) =>
    outcome ? [{ truth, outcome }] : [],
  )
  const score = SETS[set]?.score(runs.map(({ truth, outcome }) => ({ truth, text: outcome.text })))
  if (!score) throw new Error(`There is no set ${set}.`)
  const best = runs.map(({ outcome }) => Math.min(...outcome.times)).filter(Number.isFinite)
  const ratios = ratiosOf(system, results)
  return {
    pages: runs.length,
    precision: score.precision,
    recall: score.recall,
    f1: score.f1,
    clutterKept: score.clutterKept,
    ...sumUpMetadata(runs.map(({ truth, outcome }) => judgeMetadata(outcome, truth))),
    msMedian: quantile(best, 0.5),
    msP95: quantile(best, 0.95),
    ratioMedian: quantile(ratios, 0.5),
    ratioP95: quantile(ratios, 0.95),
    errors: runs.filter(({ outcome }) => outcome.error !== null).length,
  }
}

/**
 * How many times as long as Readability a system takes when only the first run of each counts, as with a click,
 * where all code is cold. It is the noisier figure, and the order of the systems shows in it.
 *
 * @param {string} system
 * @param {Result[]} results
 * @returns {number | null} the median over the pages; null where Readability did not run
 */
export function coldRatio(system, results) {
  return quantile(ratiosOf(system, results, 1), 0.5)
}

/**
 * @param {string} system
 * @param {Result[]} results
 * @param {number} [runs] how many of each page's count
 * @returns {number[]} one a page on which both ran
 */
function ratiosOf(system, results, runs = Number.POSITIVE_INFINITY) {
  return results
    .map(({ outcomes: { [system]: outcome, readability } }) =>
      ratio((outcome?.times ?? []).slice(0, runs), readability?.times ?? []),
    )
    .filter(Number.isFinite)
}
