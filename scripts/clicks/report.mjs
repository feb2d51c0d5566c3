import { compareShingles, sumUpShingles } from '../bench/scores/shingles.mjs'
import { quantile } from '../bench/scores/times.mjs'

/**
 * The outcome of a page. Times in ms: `ms` from the click, or from the navigation, to the first frame with something to
 * read; `ready` from the navigation until the page's own markup is complete; `alone` from the navigation to the first
 * frame after that, without the extension.
 *
 * @typedef {{ id: string, text: string, truth: string, ms: number, ready: number, alone?: number, error: string }} Opened
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
  for (const { id, error } of failed) console.log(`${id.slice(0, 12)}  ${error}`)
}

/** @param {number[]} all ms */
function formatTimes(all) {
  const times = all.filter(Number.isFinite)
  const at = (/** @type {number} */ share) => Math.round(quantile(times, share) ?? Number.NaN)
  return `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`
}
