// npm run clicks -- --data DIR: opens every page of a benchmark in the built extension with a real toolbar click.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readZyte } from './bench/readers/zyte.mjs'
import { compareShingles, sumUpShingles } from './bench/scores/shingles.mjs'
import { prepare } from './prepare.mjs'
import { run, Stop } from './stop.mjs'

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('./bench/readers/page.mjs').BenchPage} BenchPage
 * @typedef {Awaited<ReturnType<typeof import('./launch.mjs').launchChromium>>} Chromium
 * @typedef {{ id: string, text: string, truth: string, ms: number, error: string }} Opened
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SECONDS_FOR_A_PAGE = 20

await run(async () => {
  const { values } = parseArgs({ options: { data: { type: 'string' } } })
  if (!values.data) throw new Stop('Say where the benchmark is: npm run clicks -- --data FOLDER.')
  const pages = readZyte(values.data)
  prepare({ browsers: 'chromium' })
  const { launchChromium } = await import('./launch.mjs')
  const chromium = await launchChromium({ extension: join(ROOT, 'dist/chrome') })
  try {
    report(await openAll(chromium, pages))
  } finally {
    await chromium.browser.close()
  }
  return 0
})

/**
 * @param {Chromium} chromium
 * @param {BenchPage[]} pages
 */
async function openAll(chromium, pages) {
  /** @type {Opened[]} */
  const opened = []
  for (const page of pages) {
    opened.push(await openOne(chromium, page))
    process.stderr.write(`\r${opened.length} of ${pages.length} `)
  }
  process.stderr.write('\n')
  return opened
}

/**
 * @param {Chromium} chromium
 * @param {BenchPage} benchPage
 * @returns {Promise<Opened>}
 */
async function openOne({ browser, click, readerRealm }, { id, url, html, truth: { text: truth = '' } }) {
  const { readArticle } = await import('./reading.mjs')
  const page = await browser.newPage()
  /** @type {string[]} */
  const faults = []
  page.on('console', message => message.text().startsWith('Leeslamp') && faults.push(message.text()))
  try {
    await serveAlone(page, html)
    await page.goto(url.replace(/^http:/, 'https:'), { waitUntil: 'domcontentloaded' })
    const visible = whenVisible(page)
    const clickedAt = Date.now()
    await click(page)
    const ms = (await visible) - clickedAt
    const reading = await readArticle(readerRealm(page))
    const text = [reading.standfirst, reading.text].filter(Boolean).join('\n')
    return { id, text, truth, ms, error: [reading.failure, ...faults].filter(Boolean).join(' ') }
  } catch (error) {
    return { id, text: '', truth, ms: Number.NaN, error: String(error) }
  } finally {
    await page.close()
  }
}

/**
 * The page as it was stored: its scripts do not run, and nothing else is loaded.
 *
 * @param {Page} page
 * @param {string} html
 */
async function serveAlone(page, html) {
  await page.setRequestInterception(true)
  page.on('request', request => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame()
    if (!isPage) return request.abort()
    const headers = { 'content-security-policy': "script-src 'none'; object-src 'none'; frame-src 'none'" }
    return request.respond({ contentType: 'text/html; charset=utf-8', headers, body: html })
  })
}

/**
 * When the reader's first frame with something to read is on the screen, by the clock that Node has too.
 *
 * @param {Page} page
 * @returns {Promise<number>} ms since the epoch
 */
function whenVisible(page) {
  return page.evaluate(seconds => {
    const shown = 'leeslamp-reader:is([data-state="article"], [data-state="failure"])'
    return new Promise((resolve, reject) => {
      const watch = new MutationObserver(() => {
        if (!document.querySelector(shown)) return
        watch.disconnect()
        requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())))
      })
      watch.observe(document.documentElement, { childList: true, subtree: true, attributes: true })
      setTimeout(
        () => reject(new Error(`The reader did not open within ${seconds} seconds.`)),
        seconds * 1000,
      )
    })
  }, SECONDS_FOR_A_PAGE)
}

/** @param {Opened[]} opened */
function report(opened) {
  const failed = opened.filter(({ error }) => error)
  const times = opened.map(({ ms }) => ms).filter(Number.isFinite)
  times.sort((one, other) => one - other)
  const at = (/** @type {number} */ share) =>
    Math.round(times[Math.floor((times.length - 1) * share)] ?? Number.NaN)
  const { precision, recall, f1 } = sumUpShingles(
    opened.map(({ text, truth }) => compareShingles(text, truth)),
  )
  console.log(`opened     ${opened.length - failed.length} of ${opened.length}`)
  console.log(`F1         ${f1.toFixed(4)} (precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)})`)
  console.log(`click to visible: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`)
  for (const { id, error } of failed) console.log(`${id.slice(0, 12)}  ${error}`)
}
