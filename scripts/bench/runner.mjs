import { bundleForPage } from '../page-bundle.mjs'
import { openPageBrowser } from './page-browser.mjs'
import { planRounds } from './rounds.mjs'

/**
 * @typedef {Awaited<ReturnType<typeof openPageBrowser>>} PageBrowser
 * @typedef {import('./readers/page.mjs').BenchPage} BenchPage
 * @typedef {import('./systems.ts').Outcome} Outcome
 * @typedef {{ page: BenchPage, outcomes: Record<string, Outcome> }} Result
 */

/**
 * Runs systems on pages, each loaded in Chromium at its own address, its scripts blocked and without a network.
 * One page at a time: two at once would disturb each other's times.
 *
 * @param {{
 *   executablePath: string,
 *   pages: BenchPage[],
 *   systems: string[],
 *   onDone: (done: number) => void,
 * }} work `onDone` hears how many pages are done
 * @returns {Promise<Result[]>} in the order of the pages
 */
export async function runPages({ executablePath, pages, systems, onDone }) {
  const bundle = await bundleForPage('scripts/bench/systems.ts', 'bench')
  let browser = await openPageBrowser(executablePath)
  try {
    /** @type {Result[]} */
    const results = []
    for (const page of pages) {
      try {
        const rounds = planRounds(systems, results.length)
        results.push({ page, outcomes: await runAll(browser, page, bundle, rounds) })
      } catch (error) {
        results.push({ page, outcomes: failed(systems, String(error)) })
        // A page that hangs has taken the only process there is for pages.
        await browser.close()
        browser = await openPageBrowser(executablePath)
      }
      onDone(results.length)
    }
    return results
  } finally {
    await browser.close()
  }
}

/**
 * @param {PageBrowser} browser
 * @param {BenchPage} page
 * @param {string} bundle
 * @param {string[][]} rounds
 * @returns {Promise<Record<string, Outcome>>}
 */
async function runAll(browser, page, bundle, rounds) {
  await browser.show(page)
  // By itself first: what it takes to load the systems is no part of any run.
  await browser.evaluate(bundle)
  const outcomes = await browser.evaluate(`bench.runSystems(${JSON.stringify(rounds)})`)
  return /** @type {Record<string, Outcome>} */ (outcomes)
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
