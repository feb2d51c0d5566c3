import { sumUp } from '../bench/summary.mjs'
import { visitPages } from '../bench/visits.mjs'

/** @typedef {import('../bench/datasets/page.mjs').BenchPage} BenchPage */
/** @typedef {Record<string, import('../bench/systems').Outcome>} Outcomes */
/** @typedef {import('./change-markup').MarkupChange} MarkupChange */

/** The first is the page as it is. */
const CHANGES = /** @type {MarkupChange[][]} */ ([
  [],
  ['namesHashed'],
  ['namesRemoved'],
  ['divsOnly'],
  ['divsOnly', 'namesHashed'],
  ['wrappersAdded'],
  ['sidebarMoved'],
])

/**
 * Measures how well the articles of a benchmark are taken out when only the markup of its pages changes.
 *
 * @param {string} executablePath
 * @param {string} set
 * @param {BenchPage[]} pages
 * @returns {Promise<string[]>} a line for each change
 */
export async function measureChanges(executablePath, set, pages) {
  const lines = [`${set}, ${pages.length} pages`]
  let unchanged = 0
  for (const changes of CHANGES) {
    const outcomes = await visitPages({
      executablePath,
      pages,
      callOn: () => `runOnChanged(${JSON.stringify(changes)})`,
      failed: error => /** @type {Outcomes} */ ({ leeslamp: failedRun(error) }),
      onDone: () => undefined,
    })
    const results = pages.map((page, at) => ({ page, outcomes: outcomes[at] ?? {} }))
    const { f1, errors } = sumUp(set, 'leeslamp', results)
    if (changes.length === 0) unchanged = f1
    const difference = f1 - unchanged
    const sign = difference > 0 ? '+' : ''
    const name = changes.join(' and ') || 'unchanged'
    lines.push(`  ${name.padEnd(26)} F1 ${f1.toFixed(4)}  ${sign}${difference.toFixed(4)}  ${errors} errors`)
  }
  return lines
}

/** @param {string} error */
function failedRun(error) {
  return { text: '', title: null, byline: null, published: null, error, times: [] }
}
