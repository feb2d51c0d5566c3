import { resolve } from 'node:path'
import puppeteer from 'puppeteer-core'
import { findChromium, findFirefox } from './browsers.mjs'
import { CommandError } from './command.mjs'
import { clickToolbarButton, readerWorld } from './firefox.mjs'

/** @typedef {import('puppeteer-core').Page} Page */

/** ms */
const WORKER_TIMEOUT = 30_000

/**
 * Starts Chromium with an empty profile and an unpacked extension.
 *
 * - `click(page)` clicks the toolbar button, which gives the extension access to the page.
 * - `worker()` resolves to the extension's service worker, once its script has run.
 * - `readerRealm(page)` is the isolated world of the extension's content scripts; it throws before there is one.
 *
 * @param {{ headless?: boolean, extension: string, args?: string[], isPrivateToo?: boolean }} options `extension` is a
 * folder; `isPrivateToo` is whether it may work in private windows
 * @throws {CommandError} when there is no Chromium
 */
export async function launchChromium({ headless = true, extension, args = [], isPrivateToo = false }) {
  const executablePath = findChromium()
  if (!executablePath) throw new CommandError('No Chromium was found. CHROME_PATH can name one.')
  // Chromium's sandbox does not work for root, and most containers run as root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    enableExtensions: true,
    pipe: true,
    // Together with Puppeteer's own switches these stop traffic that no page asked for.
    args: [...sandbox, '--disable-quic', '--disable-component-update', ...args],
    defaultViewport: viewport(headless),
  })
  const extensionId = await orClose(browser, install(browser, extension, isPrivateToo))
  // A click is lost while the background does not listen yet.
  await orClose(browser, readyWorker(browser, extensionId))
  // Looked for once, so that two clicks follow each other as quickly as those of a user.
  const installed = await orClose(browser, findExtension(browser, extensionId))
  return {
    browser,
    extensionId,
    /** @param {Page} page */
    click: page => page.triggerExtensionAction(installed),
    worker: () => readyWorker(browser, extensionId),
    /** @param {Page} page */
    readerRealm: page => extensionRealm(page, extensionId),
  }
}

/**
 * Starts Firefox with an empty profile and an unpacked extension.
 * `click` and `readerRealm` are as in `launchChromium`.
 *
 * @param {{ headless?: boolean, extension: string, prefs?: Record<string, unknown> }} options
 * @throws {CommandError} when there is no Firefox
 */
export async function launchFirefox({ headless = true, extension, prefs = {} }) {
  const executablePath = findFirefox()
  if (!executablePath) throw new CommandError('No Firefox was found. FIREFOX_PATH can name one.')
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    // Lets scripts into Firefox's own window, which holds the toolbar.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: prefs,
    defaultViewport: viewport(headless),
  })
  const extensionId = await orClose(browser, browser.installExtension(resolve(extension)))
  return {
    browser,
    extensionId,
    /** @param {Page} page */
    click: page => clickToolbarButton(browser, page, extensionId),
    /** @param {Page} page */
    readerRealm: page => readerWorld(browser, page),
  }
}

/**
 * Headless pages get the size of a common laptop screen; visible pages follow their window.
 *
 * @param {boolean} headless
 */
function viewport(headless) {
  return headless ? { width: 1280, height: 900 } : null
}

/**
 * Closes the browser when a step of its start fails, because the caller never gets it to close.
 *
 * @template T
 * @param {import('puppeteer-core').Browser} browser
 * @param {Promise<T>} step
 */
async function orClose(browser, step) {
  try {
    return await step
  } catch (error) {
    await browser.close()
    throw error
  }
}

/**
 * Puppeteer itself has no way to let an extension into private windows, and to do so later starts it again.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} extension
 * @param {boolean} isPrivateToo
 */
async function install(browser, extension, isPrivateToo) {
  const session = await browser.target().createCDPSession()
  const path = resolve(extension)
  const { id } = await session.send('Extensions.loadUnpacked', { path, enableInIncognito: isPrivateToo })
  return id
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} id
 */
async function findExtension(browser, id) {
  const extension = (await browser.extensions()).get(id)
  if (!extension) throw new Error(`The extension ${id} is no longer installed.`)
  return extension
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} id
 */
async function readyWorker(browser, id) {
  const origin = `chrome-extension://${id}/`
  const target = await browser.waitForTarget(
    candidate => candidate.type() === 'service_worker' && candidate.url().startsWith(origin),
  )
  const worker = await target.worker()
  if (!worker) throw new Error(`The service worker of ${id} has ended.`)
  // It can be reached before its script has run, and even before `chrome` and timers exist in it.
  const deadline = Date.now() + WORKER_TIMEOUT
  while (!(await worker.evaluate(isActivated))) {
    if (Date.now() > deadline)
      throw new Error(`The service worker of ${id} did not start within ${WORKER_TIMEOUT / 1000} seconds.`)
  }
  return worker
}

/** Runs in the service worker. */
function isActivated() {
  const { serviceWorker } = /** @type {{ serviceWorker?: ServiceWorker }} */ (globalThis)
  return serviceWorker?.state === 'activated'
}

/**
 * @param {Page} page
 * @param {string} id
 */
function extensionRealm(page, id) {
  const realm = page.extensionRealms().find(({ origin }) => origin === `chrome-extension://${id}`)
  if (!realm) throw new Error(`The extension has run nothing in ${page.url()} yet.`)
  return realm
}
