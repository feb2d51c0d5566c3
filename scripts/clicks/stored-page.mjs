/** @typedef {import('puppeteer-core').Page} Page */

/**
 * Serves a stored page for every navigation. Its scripts do not run, and nothing else is loaded.
 *
 * @param {Page} page
 * @param {string} html
 */
export async function serveStoredPage(page, html) {
  await page.setRequestInterception(true)
  page.on('request', request => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame()
    if (!isPage) return request.abort()
    const headers = { 'content-security-policy': "script-src 'none'; object-src 'none'; frame-src 'none'" }
    return request.respond({ contentType: 'text/html; charset=utf-8', headers, body: html })
  })
}

/**
 * Collects the errors that the extension reports in a page.
 *
 * @param {Page} page
 * @returns {string[]} grows as errors are reported
 */
export function collectErrors(page) {
  /** @type {string[]} */
  const errors = []
  page.on('console', message => message.text().startsWith('Leeslamp') && errors.push(message.text()))
  return errors
}
