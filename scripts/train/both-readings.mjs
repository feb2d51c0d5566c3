import { runInThisContext } from 'node:vm'
import { bundleForPage } from '../page-bundle.mjs'

/**
 * @typedef {import('./samples.mjs').DescribedPage} DescribedPage
 * @typedef {import('./samples.mjs').Samples} Samples
 * @typedef {typeof import('./second-reading.ts')} SecondReading
 */

/**
 * Loads the product's own code that compares the two readings of a page.
 *
 * @returns {Promise<SecondReading>}
 */
export async function loadSecondReading() {
  const bundle = await bundleForPage('scripts/train/second-reading.ts', 'secondReading')
  return /** @type {SecondReading} */ (runInThisContext(`${bundle}; secondReading`))
}

/**
 * Adds to the samples what the second model has besides: Readability's choice. Pages in which it finds nothing are not
 * learned from.
 *
 * @param {Samples} samples
 * @param {DescribedPage[]} pages
 * @param {SecondReading} reading
 * @returns {Samples}
 */
export function samplesOfBoth(samples, pages, { describeChoice }) {
  const labels = Int8Array.from(samples.labels)
  /** @type {Map<string, Float32Array>} */
  const added = new Map()
  pages.forEach(({ words, candidates, choice }, at) => {
    const start = samples.firsts[at] ?? 0
    const end = start + words.length
    if (!choice) {
      labels.fill(-1, start, end)
      return
    }
    const passages = words.map(count => ({ words: count }))
    const columns = describeChoice({ passages, candidates }, Uint8Array.from(choice))
    for (const [name, column] of Object.entries(columns)) {
      const all = added.get(name) ?? new Float32Array(labels.length)
      added.set(name, all)
      all.set(column, start)
    }
  })
  return {
    ...samples,
    labels,
    names: [...samples.names, ...added.keys()],
    columns: [...samples.columns, ...added.values()],
  }
}
