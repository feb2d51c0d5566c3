import puppeteer from 'puppeteer-core'
import { bundleForPage } from '../page-bundle.mjs'

/** @typedef {import('./in-page').ShownArticle} ShownArticle */

const ORIGIN = 'https://cases.example'
const PATH = '/2026/story'
/** ms */
const LOAD_TIMEOUT = 20_000
/** Every picture that a page asks for; a vector drawing has the size of a news picture at a few bytes. */
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="1200" height="800"/></svg>'

/**
 * Starts Chromium with one tab, in which small pages are shown with their own scripts and styles, and nothing from
 * outside.
 *
 * @param {string} executablePath
 */
export async function openCaseBrowser(executablePath) {
  const bundle = await bundleForPage('scripts/cases/in-page.ts', 'leeslampCases')
  // Chromium's sandbox does not work for root, and most containers run as root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    args: [...sandbox, '--disable-gpu', '--disable-component-update'],
    defaultViewport: { width: 1280, height: 900 },
  })
  const [first] = await browser.pages()
  const tab = first ?? (await browser.newPage())
  /** @type {import('./load-cases.mjs').PageCase | undefined} */
  let shown
  await tab.setRequestInterception(true)
  tab.on('request', request => {
    const url = new URL(request.url())
    if (!shown || url.origin !== ORIGIN) return request.abort('aborted')
    return request.respond(answerOf(shown, url.pathname, request.resourceType()))
  })
  return {
    /**
     * @param {import('./load-cases.mjs').PageCase} pageCase
     * @returns {Promise<ShownArticle | { failure: string }>} what is shown of it
     */
    async show(pageCase) {
      shown = pageCase
      await tab.goto(ORIGIN + (pageCase.path ?? PATH), { waitUntil: 'load', timeout: LOAD_TIMEOUT })
      await tab.evaluate(bundle)
      return /** @type {ShownArticle} */ (await tab.evaluate('leeslampCases.showHere()'))
    },
    close: () => browser.close(),
  }
}

/**
 * @param {import('./load-cases.mjs').PageCase} pageCase
 * @param {string} requested the path
 * @param {string} type what the request is for
 */
function answerOf(
  { path = PATH, html, contentType = 'text/html; charset=utf-8', files = {} },
  requested,
  type,
) {
  const file = files[requested]
  if (file !== undefined) return { contentType: 'text/html; charset=utf-8', body: file }
  if (type === 'image') return { contentType: 'image/svg+xml', body: PICTURE }
  if (requested === path) return { contentType, body: html }
  return { status: 404, body: '' }
}
