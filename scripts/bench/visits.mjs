import { bundleForPage } from '../page-bundle.mjs'
import { openPageBrowser } from './page-browser.mjs'

/** @typedef {import('./datasets/page.mjs').BenchPage} BenchPage */

/**
 * Loads pages in Chromium, each at its own address, with its scripts blocked and without a network, and calls a
 * function in each. One page at a time, because two would disturb each other's times.
 *
 * @template Outcome
 * @param {{
 *   executablePath: string,
 *   pages: BenchPage[],
 *   callOn: (index: number) => string,
 *   failed: (error: string) => Outcome,
 *   onDone: (done: number) => void,
 * }} work `callOn` returns the call of an export of systems.ts for the page with that index; `failed` makes the outcome
 *   of a page that could not be visited; `onDone` is called with the number of finished pages
 * @returns {Promise<Outcome[]>} what the call returned in each page
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
        // Evaluated on its own first, so that loading the systems is not part of any run.
        await browser.evaluate(bundle)
        const outcome = await browser.evaluate(`bench.${callOn(outcomes.length)}`)
        outcomes.push(/** @type {Outcome} */ (outcome))
      } catch (error) {
        outcomes.push(failed(String(error)))
        // A page that hangs blocks the only process that there is for pages.
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
