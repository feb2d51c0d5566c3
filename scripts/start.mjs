// npm start [-- URL|FILE]: shows a page in the reader, with nothing to set up before it.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError, runCommand } from './command.mjs'
import { ROOT } from './paths.mjs'
import { prepare } from './prepare.mjs'
import { findTarget } from './target.mjs'

/**
 * @typedef {import('puppeteer-core').Browser} Browser
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('./reading.mjs').Reading} Reading
 * @typedef {Awaited<ReturnType<typeof import('./launch.mjs').launchChromium>>} Chromium
 */

const PICTURE = 'out/reader.png'
const SECONDS_FOR_THE_READER = 15

await runCommand(async () => {
  const target = findTarget(process.argv[2])
  prepare({ browsers: 'chromium' })
  // Loaded only now, because prepare() may just have installed the packages they need.
  const { launchChromium } = await import('./launch.mjs')
  const { serve } = await import('./server.mjs')
  const visible = hasDisplay()
  const server = await serve(target.routes)
  try {
    const chromium = await launchChromium({ headless: !visible, extension: join(ROOT, 'dist/chrome') })
    const address = new URL(target.address, server.origin).href
    return await (visible ? stayOpen(chromium, address) : printOut(chromium, address))
  } finally {
    await server.close()
  }
})

/** Whether a window would be seen by anybody. */
function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY)
}

/**
 * Opens the reader in a window, for as long as the person keeps that open.
 *
 * @param {Chromium} chromium
 * @param {string} address
 */
async function stayOpen(chromium, address) {
  const { browser } = chromium
  try {
    const { reading } = await openReader(chromium, address)
    console.error(reading.failure || 'The reader is open. Close the window to end.')
    await allWindowsClosed(browser)
    return reading.state === 'failure' ? 1 : 0
  } catch (error) {
    // Who closes the window early is done, whatever was still going on.
    if (noWindowIsLeft(browser)) return 0
    throw error
  } finally {
    await browser.close()
  }
}

/**
 * Opens the reader out of sight, saves a picture of it and prints what it shows.
 *
 * @param {Chromium} chromium
 * @param {string} address
 */
async function printOut(chromium, address) {
  try {
    const { page, reading } = await openReader(chromium, address)
    await mkdir(join(ROOT, 'out'), { recursive: true })
    await page.screenshot({ path: join(ROOT, PICTURE) })
    console.error(`There is no display here, so ${PICTURE} is a picture of the reader.\n`)
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
  await page
    .waitForSelector('leeslamp-reader[data-state]', { timeout: SECONDS_FOR_THE_READER * 1000 })
    .catch(error => {
      if (error.name !== 'TimeoutError') throw error
      throw new CommandError(`The reader did not open within ${SECONDS_FOR_THE_READER} seconds.`)
    })
  return { page, reading: await readArticle(readerRealm(page)) }
}

/** @param {Browser} browser */
function noWindowIsLeft(browser) {
  return !browser.connected || browser.targets().every(target => target.type() !== 'page')
}

/** @param {Browser} browser */
function allWindowsClosed(browser) {
  return new Promise(resolve => {
    const look = () => noWindowIsLeft(browser) && resolve(undefined)
    browser.on('targetdestroyed', look)
    browser.on('disconnected', look)
    look()
  })
}
