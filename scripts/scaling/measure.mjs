import { openPageBrowser } from '../bench/page-browser.mjs'
import { quantile } from '../bench/scores/times.mjs'
import { bundleForPage } from '../page-bundle.mjs'

/** ms of runs that do not count, so that the engine has compiled the code. */
const WARM_UP = 400
const RUNS = 3
/** ms; a page that takes longer is run once, because it has missed its target anyway. */
const TOO_SLOW = 10_000

const RUN = `(() => {
  const begin = performance.now()
  let outcome = 'article'
  try {
    reading.read()
  } catch (error) {
    outcome = error.kind ?? String(error)
  }
  const ms = performance.now() - begin
  return { ms, outcome, elements: document.getElementsByTagName('*').length }
})()`

/**
 * How long one page took to read.
 *
 * @typedef {{ ms: number, outcome: string, elements: number }} Measured
 *   `ms` is the median of the warm runs, infinite when a run did not end; `outcome` is `article`, the kind of an
 *   expected failure, or an unexpected error
 */

/**
 * Starts Chromium to measure the way from a page to its article, as it runs after a click.
 *
 * @param {string} executablePath
 */
export async function openMeasure(executablePath) {
  const bundle = await bundleForPage('scripts/scaling/read.ts', 'reading')
  let browser = await openPageBrowser(executablePath)
  return {
    /**
     * @param {import('./made-page.mjs').MadePage} page
     * @returns {Promise<Measured>}
     */
    async measure(page) {
      try {
        await browser.show(page)
        await browser.evaluate(bundle)
        await browser.evaluate(page.script)
        return await measureShown(browser)
      } catch (error) {
        // A page that hangs blocks the only process that there is for pages.
        await browser.close()
        browser = await openPageBrowser(executablePath)
        return { ms: Number.POSITIVE_INFINITY, outcome: String(error).split('.')[0] ?? '', elements: 0 }
      }
    },
    close: () => browser.close(),
  }
}

/**
 * @param {{ evaluate(script: string): Promise<unknown> }} browser
 * @returns {Promise<Measured>}
 */
async function measureShown(browser) {
  const run = async () => /** @type {Measured} */ (await browser.evaluate(RUN))
  let last = await run()
  if (last.ms > TOO_SLOW) return last
  for (let spent = last.ms; spent < WARM_UP; spent += last.ms) last = await run()
  const times = []
  while (times.length < RUNS) times.push((await run()).ms)
  return { ...last, ms: quantile(times, 0.5) ?? last.ms }
}
