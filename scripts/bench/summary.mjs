import { judgeMetadata, sumUpMetadata } from './scores/metadata.mjs'
import { quantile, ratio } from './scores/times.mjs'
import { SETS } from './sets.mjs'

/** @typedef {import('./runner.mjs').Result} Result */

/**
 * The figures of one system on one benchmark. Shares are 0 to 1, times in ms; null where the benchmark does not say or
 * the system did not run.
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
 * @param {Result[]} results of all pages of the set
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
 * Compares the first runs of a system and Readability alone: after a click all code is cold too. This figure is
 * noisier, and it depends on the order of the systems.
 *
 * @param {string} system
 * @param {Result[]} results
 * @returns {number | null} how many times as long as Readability, as the median over the pages; null when Readability
 *   did not run
 */
export function coldRatio(system, results) {
  return quantile(ratiosOf(system, results, 1), 0.5)
}

/**
 * @param {string} system
 * @param {Result[]} results
 * @param {number} [runs] how many runs of each page count
 * @returns {number[]} one for each page on which both ran
 */
function ratiosOf(system, results, runs = Number.POSITIVE_INFINITY) {
  return results
    .map(({ outcomes: { [system]: outcome, readability } }) =>
      ratio((outcome?.times ?? []).slice(0, runs), readability?.times ?? []),
    )
    .filter(Number.isFinite)
}
