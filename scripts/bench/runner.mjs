import { planRounds } from './rounds.mjs'
import { visitPages } from './visits.mjs'

/**
 * @typedef {import('./datasets/page.mjs').BenchPage} BenchPage
 * @typedef {import('./systems.ts').Outcome} Outcome
 * @typedef {{ page: BenchPage, outcomes: Record<string, Outcome> }} Result
 */

/**
 * Runs the systems on each page.
 *
 * @param {{
 *   executablePath: string,
 *   pages: BenchPage[],
 *   systems: string[],
 *   modelsFor?: ((page: BenchPage) => import('./systems.ts').Models) | undefined,
 *   onDone: (done: number) => void,
 * }} work `modelsFor` finds the passage models for a page, by default the product's own; `onDone` is called with the
 *   number of finished pages
 * @returns {Promise<Result[]>} in the order of the pages
 */
export async function runPages({ executablePath, pages, systems, modelsFor, onDone }) {
  const outcomes = await visitPages({
    executablePath,
    pages,
    callOn: index => {
      const page = pages[index]
      const models = page && modelsFor ? modelsFor(page) : null
      return `runSystems(${JSON.stringify(planRounds(systems, index))}, ${JSON.stringify(models)})`
    },
    failed: error => failed(systems, error),
    onDone,
  })
  return pages.map((page, at) => ({ page, outcomes: outcomes[at] ?? {} }))
}

/**
 * @param {string[]} systems
 * @param {string} error
 * @returns {Record<string, Outcome>}
 */
function failed(systems, error) {
  const nothing = { text: '', title: null, byline: null, published: null, error, times: [] }
  return Object.fromEntries(systems.map(name => [name, nothing]))
}
