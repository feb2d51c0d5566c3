// npm start [-- URL|FILE]: shows a page in the reader, without any setup.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError, runCommand } from './command.mjs'
import { READER } from './own-elements.mjs'
import { ROOT } from './paths.mjs'
import { prepare } from './prepare.mjs'
import { findTarget } from './target.mjs'

/**
 * @typedef {import('puppeteer-core').Browser} Browser
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('./reading.mjs').Reading} Reading
 * @typedef {Awaited<ReturnType<typeof import('./launch.mjs').launchChromium>>} Chromium
 */

const SCREENSHOT = 'out/reader.png'
const READER_TIMEOUT_SECONDS = 15

await runCommand(async () => {
  const target = findTarget(process.argv[2])
  prepare({ browsers: 'chromium' })
  // Imported only now, because prepare() may just have installed the packages that they need.
  const { launchChromium } = await import('./launch.mjs')
  const { serve } = await import('./server.mjs')
  const isVisible = hasDisplay()
  const server = await serve(target.routes)
  try {
    const chromium = await launchChromium({ headless: !isVisible, extension: join(ROOT, 'dist/chrome') })
    const address = new URL(target.address, server.origin).href
    return await (isVisible ? showInWindow(chromium, address) : printArticle(chromium, address))
  } finally {
    await server.close()
  }
})

/** Whether a browser window would be visible. */
function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY)
}

/**
 * Opens the reader in a window, until the user closes it.
 *
 * @param {Chromium} chromium
 * @param {string} address
 */
async function showInWindow(chromium, address) {
  const { browser } = chromium
  try {
    const { reading } = await openReader(chromium, address)
    console.error(reading.failure || 'The reader is open. Close the window to stop.')
    await untilWindowsClose(browser)
    return reading.state === 'failure' ? 1 : 0
  } catch (error) {
    // When the user closes the window early, whatever was still running has failed, and that is fine.
    if (areAllWindowsClosed(browser)) return 0
    throw error
  } finally {
    await browser.close()
  }
}

/**
 * Opens the reader in a headless browser, saves a screenshot and prints the article.
 *
 * @param {Chromium} chromium
 * @param {string} address
 */
async function printArticle(chromium, address) {
  try {
    const { page, reading } = await openReader(chromium, address)
    await mkdir(join(ROOT, 'out'), { recursive: true })
    await page.screenshot({ path: join(ROOT, SCREENSHOT) })
    console.error(`There is no display, so ${SCREENSHOT} is a screenshot of the reader.\n`)
    if (reading.state === 'failure') throw new CommandError(reading.failure)
    const { title, standfirst, meta, text } = reading
    console.log([title, standfirst, meta, ...text.split('\n')].filter(Boolean).join('\n\n'))
    return 0
  } finally {
    await chromium.browser.close()
  }
}

/**
 * @param {Chromium} chromium
 * @param {string} address
 * @returns {Promise<{ page: Page, reading: Reading }>}
 */
async function openReader({ browser, click, readerRealm }, address) {
  const { readArticle } = await import('./reading.mjs')
  const [first] = await browser.pages()
  const page = first ?? (await browser.newPage())
  await page.goto(address).catch(({ message }) => {
    throw new CommandError(`${address} could not be opened: ${message.replace(` at ${address}`, '')}.`)
  })
  await click(page)
  await page.waitForSelector(READER, { timeout: READER_TIMEOUT_SECONDS * 1000 }).catch(error => {
    if (error.name !== 'TimeoutError') throw error
    throw new CommandError(`The reader did not open within ${READER_TIMEOUT_SECONDS} seconds.`)
  })
  return { page, reading: await readArticle(readerRealm(page)) }
}

/** @param {Browser} browser */
function areAllWindowsClosed(browser) {
  return !browser.connected || browser.targets().every(target => target.type() !== 'page')
}

/** @param {Browser} browser */
function untilWindowsClose(browser) {
  return new Promise(resolve => {
    const check = () => areAllWindowsClosed(browser) && resolve(undefined)
    browser.on('targetdestroyed', check)
    browser.on('disconnected', check)
    check()
  })
}
