import { openPageBrowser } from '../bench/page-browser.mjs'
import { CommandError } from '../command.mjs'
import { bundleForPage } from '../page-bundle.mjs'

/**
 * @typedef {import('./collect.ts').Described} Described
 * @typedef {import('./collect.ts').Judged} Judged
 * @typedef {import('./fingerprint.mjs').SetPage} SetPage
 * @typedef {import('./samples.mjs').DescribedPage} DescribedPage
 * @typedef {import('./scores.mjs').JudgedPage} JudgedPage
 * @typedef {{ executablePath: string, pages: SetPage[], onDone: (page: SetPage, done: number) => void }} Work
 *   `onDone` is called with each finished page and the number of finished pages
 */

/** The first failure may be the browser's; a page that fails twice is itself the cause. */
const ATTEMPTS = 2

/**
 * Describes the passages of pages, each loaded in Chromium at its own address, with its scripts blocked and without a
 * network, and then those of the same pages in changed markup.
 *
 * @param {Work} work
 * @returns {Promise<DescribedPage[]>} first all pages as they are, in order, then the changed ones
 * @throws {CommandError} when a page cannot be read
 */
export async function describePages(work) {
  const results = await runInPages(work, 'collect')
  const described = results.flatMap(({ page: { set, id, url, truth }, value }) =>
    /** @type {Described[]} */ (value).map(({ columns, texts, ...more }, at) => {
      const decoded = Object.entries(columns).map(([name, base64]) => [name, floatsOf(base64)])
      const page = { set, id, url, truth, ...more, texts: [...texts], isChanged: at > 0 }
      return { ...page, columns: Object.fromEntries(decoded) }
    }),
  )
  return [...described.filter(page => !page.isChanged), ...described.filter(page => page.isChanged)]
}

/**
 * Judges the passages of pages by the committed model.
 *
 * @param {Work} work
 * @returns {Promise<JudgedPage[]>}
 * @throws {CommandError} when a page cannot be read
 */
export async function judgePages(work) {
  const judged = await runInPages(work, 'judge')
  return judged.map(({ page: { set, truth }, value }) => {
    const { texts, likely } = /** @type {Judged} */ (value)
    return { set, truth, texts: [...texts], likely }
  })
}

/**
 * @param {Work} work
 * @param {'collect' | 'judge'} task an export of collect.ts
 */
async function runInPages({ executablePath, pages, onDone }, task) {
  const bundle = await bundleForPage('scripts/train/collect.ts', 'training')
  let browser = await openPageBrowser(executablePath)
  /** @type {(page: SetPage, index: number) => Promise<unknown>} */
  const runOnce = async (page, index) => {
    await browser.show(page)
    await browser.evaluate(bundle)
    return browser.evaluate(`training.${task}(${index})`)
  }
  /** @type {(page: SetPage, index: number, attempts: number) => Promise<unknown>} */
  const runWithRetry = async (page, index, attempts) => {
    try {
      return await runOnce(page, index)
    } catch (error) {
      // Leaving the page out would give another model, unnoticed.
      if (attempts <= 1) throw new CommandError(`${page.set}/${page.id} cannot be read: ${error}`)
      await browser.close()
      browser = await openPageBrowser(executablePath)
      return runWithRetry(page, index, attempts - 1)
    }
  }
  try {
    const results = []
    for (const page of pages) {
      results.push({ page, value: await runWithRetry(page, results.length, ATTEMPTS) })
      onDone(page, results.length)
    }
    return results
  } finally {
    await browser.close()
  }
}

/** @param {string} base64 */
function floatsOf(base64) {
  // Copied, because the decoded bytes may start at an offset that is not a multiple of four.
  return new Float32Array(new Uint8Array(Buffer.from(base64, 'base64')).buffer)
}
