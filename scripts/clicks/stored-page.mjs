/** @typedef {import('puppeteer-core').Page} Page */

/**
 * The page as it was stored: its scripts do not run, and nothing else is loaded.
 *
 * @param {Page} page
 * @param {string} html
 */
export async function serveAlone(page, html) {
  await page.setRequestInterception(true)
  page.on('request', request => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame()
    if (!isPage) return request.abort()
    const headers = { 'content-security-policy': "script-src 'none'; object-src 'none'; frame-src 'none'" }
    return request.respond({ contentType: 'text/html; charset=utf-8', headers, body: html })
  })
}

/**
 * Hears what the extension complains of in a page.
 *
 * @param {Page} page
 * @returns {string[]} which fills as it does
 */
export function complaintsIn(page) {
  /** @type {string[]} */
  const faults = []
  page.on('console', message => message.text().startsWith('Leeslamp') && faults.push(message.text()))
  return faults
}
