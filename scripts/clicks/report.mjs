import { compareShingles, sumUpShingles } from '../bench/scores/shingles.mjs'
import { quantile } from '../bench/scores/times.mjs'
import { steps } from './steps.mjs'

/**
 * The outcome of a page. Times in ms: `ms` from the click, or from the navigation, to the first frame with something to
 * read; `ready` from the navigation until the page's own markup is complete; `alone` from the navigation to the first
 * frame after that, without the extension; `moments` on the way from the click.
 *
 * @typedef {{ id: string, text: string, truth: string, ms: number, ready: number, alone?: number, error: string, moments?: import('./steps.mjs').Moments }} Opened
 */

/**
 * Prints the figures of all pages, and the pages that failed.
 *
 * @param {Opened[]} opened
 * @param {boolean} isByItself
 */
export function report(opened, isByItself) {
  const failed = opened.filter(({ error }) => error)
  const { precision, recall, f1 } = sumUpShingles(
    opened.map(({ text, truth }) => compareShingles(text, truth)),
  )
  console.log(`opened     ${opened.length - failed.length} of ${opened.length}`)
  console.log(`F1         ${f1.toFixed(4)} (precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)})`)
  /** @type {[string, number[]][]} */
  const times = isByItself
    ? [
        ['navigation to markup', opened.map(({ ready }) => ready)],
        ['navigation to article', opened.map(({ ms }) => ms)],
        ['without the extension, navigation to page', opened.map(({ alone = Number.NaN }) => alone)],
        ['markup to article', opened.map(({ ms, ready }) => ms - ready)],
      ]
    : [['click to visible', opened.map(({ ms }) => ms)]]
  for (const [name, all] of times) console.log(`${name}: ${formatTimes(all)}`)
  if (!isByItself) reportSteps(opened)
  for (const { id, error } of failed) console.log(`${id.slice(0, 12)}  ${error}`)
}

/**
 * Prints the times of another build, and what share of them this one takes.
 *
 * @param {Opened[]} opened by this build
 * @param {Opened[]} others the same pages, in the same order, by the other build
 */
export function reportAgainst(opened, others) {
  const times = opened.map(({ ms }) => ms)
  const otherTimes = others.map(({ ms }) => ms)
  const ratios = times.map((ms, at) => ms / (otherTimes[at] ?? Number.NaN))
  console.log(`\nthe other build, click to visible: ${formatTimes(otherTimes)}`)
  reportSteps(others)
  const ofMedians = medianOf(times) / medianOf(otherTimes)
  console.log(
    `\nof its time this build takes ${ofMedians.toFixed(3)} (medians), ${medianOf(ratios).toFixed(3)} (by page)`,
  )
}

/**
 * Prints the median of each step from the click to the first frame.
 *
 * @param {Opened[]} opened
 */
function reportSteps(opened) {
  let before = 'clicked'
  for (const [name, moment] of steps) {
    const all = opened.map(
      ({ moments }) => (moments?.[moment] ?? Number.NaN) - (moments?.[before] ?? Number.NaN),
    )
    console.log(`  ${name.padEnd(16)} ${medianOf(all).toFixed(1).padStart(7)} ms`)
    before = moment
  }
}

/** @param {number[]} all ms; those that are no number do not count */
function medianOf(all) {
  return quantile(all.filter(Number.isFinite), 0.5) ?? Number.NaN
}

/** @param {number[]} all ms */
function formatTimes(all) {
  const times = all.filter(Number.isFinite)
  const at = (/** @type {number} */ share) => Math.round(quantile(times, share) ?? Number.NaN)
  return `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`
}
