import { bundleForPage } from '../page-bundle.mjs'
import { openPageBrowser } from './page-browser.mjs'

/** @typedef {import('./datasets/page.mjs').BenchPage} BenchPage */

/**
 * Shows pages one after another, each loaded in Chromium at its own address, its scripts blocked and without a
 * network, and calls a function in each. One page at a time: two at once would disturb each other's times.
 *
 * @template Outcome
 * @param {{
 *   executablePath: string,
 *   pages: BenchPage[],
 *   callOn: (index: number) => string,
 *   failed: (error: string) => Outcome,
 *   onDone: (done: number) => void,
 * }} work `callOn` writes the call, of an export of systems.ts, for the page of that index; `failed` is the outcome
 *   of a page that could not be visited; `onDone` hears how many pages are done
 * @returns {Promise<Outcome[]>} what was returned in each page
 */
export async function visitPages({ executablePath, pages, callOn, failed, onDone }) {
  const bundle = await bundleForPage('scripts/bench/systems.ts', 'bench')
  let browser = await openPageBrowser(executablePath)
  try {
    /** @type {Outcome[]} */
    const outcomes = []
    for (const page of pages) {
      try {
        await browser.show(page)
        // By itself first: what it takes to load the systems is no part of any run.
        await browser.evaluate(bundle)
        const outcome = await browser.evaluate(`bench.${callOn(outcomes.length)}`)
        outcomes.push(/** @type {Outcome} */ (outcome))
      } catch (error) {
        outcomes.push(failed(String(error)))
        // A page that hangs has taken the only process there is for pages.
        await browser.close()
        browser = await openPageBrowser(executablePath)
      }
      onDone(outcomes.length)
    }
    return outcomes
  } finally {
    await browser.close()
  }
}
