import { launchChromium } from '../launch.mjs'
import { openByClick } from './by-click.mjs'
import { chooseSites, openByItself } from './by-itself.mjs'

/**
 * @typedef {import('../bench/datasets/page.mjs').BenchPage} BenchPage
 * @typedef {import('./report.mjs').Opened} Opened
 */

/**
 * Opens all pages in each build, in one browser for each. Every page is opened in one right after the other, and each
 * build goes first as often as the other, so that what else the machine does counts for both.
 *
 * @param {string[]} builds folders
 * @param {BenchPage[]} pages
 * @param {boolean} isByItself
 * @returns {Promise<Opened[][]>} for each build, in the order of the pages
 */
export async function openAll(builds, pages, isByItself) {
  /** @type {{ chromium: Awaited<ReturnType<typeof launchChromium>>, opened: Opened[] }[]} */
  const runs = []
  try {
    for (const extension of builds) runs.push({ chromium: await launchChromium({ extension }), opened: [] })
    for (const { chromium } of runs) if (isByItself) await chooseSites(chromium, pages)
    for (const [at, page] of pages.entries()) {
      for (const { chromium, opened } of at % 2 === 0 ? runs : [...runs].reverse())
        opened.push(await (isByItself ? openByItself : openByClick)(chromium, page))
      process.stderr.write(`\r${at + 1} of ${pages.length} `)
    }
    process.stderr.write('\n')
    return runs.map(({ opened }) => opened)
  } finally {
    for (const { chromium } of runs) await chromium.browser.close()
  }
}
