import puppeteer from 'puppeteer-core'

/** @typedef {import('./datasets/page.mjs').BenchPage} BenchPage */

/** ms */
const LONGEST_LOAD = 20_000
/** ms, for all runs of all systems on one page */
const LONGEST_READING = 60_000
/** The page's own scripts do not run; its inline styles count. */
const HEADERS = { 'content-security-policy': "script-src 'none'; object-src 'none'; frame-src 'none'" }
/** One process for all sites, and no page kept to go back to: a process for each page would take most of the time. */
const SWITCHES = [
  '--renderer-process-limit=1',
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process,BackForwardCache',
  '--disable-gpu',
  '--disable-quic',
  '--disable-component-update',
]

/**
 * Starts Chromium with one tab that can be shown stored pages and loads nothing else.
 *
 * - `show(page)` resolves when the page's document is complete.
 * - `evaluate(script)` runs in the page that is shown; its value is what JSON can carry.
 *
 * @param {string} executablePath
 */
export async function openPageBrowser(executablePath) {
  // Chromium's sandbox refuses to work for root, and root is who runs inside most containers.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    args: [...sandbox, ...SWITCHES],
    defaultViewport: { width: 1280, height: 900 },
    protocolTimeout: LONGEST_READING,
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
  let wanted
  await tab.setRequestInterception(true)
  tab.on('request', request => {
    const isPage = request.isNavigationRequest() && request.frame() === tab.mainFrame()
    // A page that would go on to another address by itself stays.
    if (!isPage || withoutHash(request.url()) !== wanted?.address) return request.abort('aborted')
    const { body } = wanted
    wanted = undefined
    return request.respond({ contentType: 'text/html; charset=utf-8', headers: HEADERS, body })
  })
  /** @param {Pick<BenchPage, 'url' | 'html'>} page */
  const load = ({ url, html }) => {
    const address = withoutHash(url.replace(/^http:/, 'https:'))
    wanted = { address, body: html }
    return tab.goto(address, { waitUntil: 'domcontentloaded', timeout: LONGEST_LOAD })
  }
  /** @param {Pick<BenchPage, 'url' | 'html'>} page */
  return page =>
    load(page).catch(error => {
      // The page before tried to go on just now, which broke this off. It cannot do so twice.
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
