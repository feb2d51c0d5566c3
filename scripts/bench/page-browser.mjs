import puppeteer from 'puppeteer-core'

/** @typedef {import('./datasets/page.mjs').BenchPage} BenchPage */

/** ms */
const LOAD_TIMEOUT = 20_000
/** ms, for all runs of all systems on one page */
const RUN_TIMEOUT = 60_000
/** Blocks the page's own scripts; its inline styles still apply. */
const HEADERS = { 'content-security-policy': "script-src 'none'; object-src 'none'; frame-src 'none'" }
/** One process for all sites and no cache for going back: to start a process for each page would take most of the time. */
const SWITCHES = [
  '--renderer-process-limit=1',
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process,BackForwardCache',
  '--disable-gpu',
  '--disable-quic',
  '--disable-component-update',
]

/**
 * Starts Chromium with one tab that shows stored pages and loads nothing else.
 *
 * - `show(page)` resolves when the document of the page is complete.
 * - `evaluate(script)` runs a script in the page that is shown; its value must survive JSON.
 *
 * @param {string} executablePath
 */
export async function openPageBrowser(executablePath) {
  // Chromium's sandbox does not work for root, and most containers run as root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    args: [...sandbox, ...SWITCHES],
    defaultViewport: { width: 1280, height: 900 },
    protocolTimeout: RUN_TIMEOUT,
  })
  const [first] = await browser.pages()
  const tab = first ?? (await browser.newPage())
  const show = await serveStored(tab)
  return {
    show,
    /** @param {string} script */
    evaluate: script => tab.evaluate(script),
    close: () => browser.close(),
  }
}

/** @param {import('puppeteer-core').Page} tab */
async function serveStored(tab) {
  /** @type {{ address: string, body: string } | undefined} */
  let expected
  await tab.setRequestInterception(true)
  tab.on('request', request => {
    const isPage = request.isNavigationRequest() && request.frame() === tab.mainFrame()
    // Requests of the page are blocked, and so is a redirect to another address.
    if (!isPage || withoutHash(request.url()) !== expected?.address) return request.abort('aborted')
    const { body } = expected
    expected = undefined
    return request.respond({ contentType: 'text/html; charset=utf-8', headers: HEADERS, body })
  })
  /** @param {Pick<BenchPage, 'url' | 'html'>} page */
  const load = ({ url, html }) => {
    const address = withoutHash(url.replace(/^http:/, 'https:'))
    expected = { address, body: html }
    return tab.goto(address, { waitUntil: 'domcontentloaded', timeout: LOAD_TIMEOUT })
  }
  /** @param {Pick<BenchPage, 'url' | 'html'>} page */
  return page =>
    load(page).catch(error => {
      // A redirect of the previous page interrupted this load. That cannot happen twice.
      if (String(error).includes('ERR_ABORTED')) return load(page)
      throw error
    })
}

/** @param {string} address */
function withoutHash(address) {
  const url = new URL(address)
  url.hash = ''
  return url.href
}
