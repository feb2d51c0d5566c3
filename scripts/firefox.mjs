import { READER } from './own-elements.mjs'

/**
 * The part of Puppeteer's WebDriver BiDi connection that is used here. Puppeteer's types leave the connection out, and
 * its public methods reach neither Firefox's own window nor a closed shadow root.
 *
 * @typedef {{ send(method: string, params: object): Promise<{ result: unknown }> }} Connection
 * @typedef {{ contexts: { url: string, context: string }[] }} Tree
 * @typedef {{ shadowRoot?: { sharedId: string } } | undefined} FoundNode
 * @typedef {{ type: 'success', result: { value?: unknown } }} Success
 * @typedef {{ type: 'exception', exceptionDetails: { text: string } }} Exception
 * @typedef {{ node?: { querySelector(selector: string): HTMLElement | null } }} WidgetInWindow
 * @typedef {{ forWindow(window: Window): WidgetInWindow | undefined }} Widget
 * @typedef {{ AREA_NAVBAR: string, addWidgetToArea(id: string, area: string): void, getWidget(id: string): Widget | undefined }} Toolbar
 * @typedef {{ connection: Connection }} HasConnection
 * @typedef {import('puppeteer-core').Browser} Browser
 * @typedef {import('puppeteer-core').Page} Page
 */

const BROWSER_WINDOW = 'chrome://browser/content/browser.xhtml'

/**
 * Puts an extension's button into the toolbar, as a user would, and clicks it.
 *
 * @param {Browser} browser
 * @param {Page} page the page to click for; its tab is brought to the front
 * @param {string} extensionId
 */
export async function clickToolbarButton(browser, page, extensionId) {
  await page.bringToFront()
  const tree = await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' })
  const { contexts } = /** @type {Tree} */ (tree)
  const context = contexts.find(({ url }) => url === BROWSER_WINDOW)?.context
  const widget = `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`
  await call(browser, { context }, clickWidget, [{ type: 'string', value: widget }])
}

/**
 * The counterpart of the isolated world of Chromium's content scripts. Firefox does not expose that world, but it hands
 * out closed shadow roots. So code runs in a sandbox in which `chrome.dom` returns the shadow root of a view.
 *
 * @param {Browser} browser
 * @param {Page} page a page with the view in it
 * @param {string} [view] the selector of its element, the reader's unless told
 */
export function readerWorld(browser, page, view = READER) {
  return {
    /**
     * @template T
     * @template {readonly string[]} Args
     * @param {(...args: Args) => T} work runs in the page, so it can use nothing from outside itself
     * @param {Args} args
     * @returns {Promise<T>} its result, which must survive JSON
     */
    async evaluate(work, ...args) {
      const context = contextOf(page)
      const host = await call(browser, { context }, findView, [{ type: 'string', value: view }], {
        includeShadowTree: 'all',
        maxDomDepth: 0,
      })
      const root = /** @type {FoundNode} */ (host.value)?.shadowRoot
      if (!root) throw new Error(`The extension shows nothing in ${page.url()} yet.`)
      const run = `root => {
        globalThis.chrome = { dom: { openOrClosedShadowRoot: () => root } }
        return JSON.stringify((${work})(...${JSON.stringify(args)})) ?? "null"
      }`
      const target = { context, sandbox: 'leeslamp-test' }
      const { value } = await call(browser, target, run, [{ sharedId: root.sharedId }])
      return JSON.parse(String(value))
    },
  }
}

/**
 * Runs in the page, whose elements can take the place of properties of its document.
 *
 * @param {string} selector
 */
function findView(selector) {
  return Document.prototype.querySelector.call(document, selector)
}

/**
 * Runs in Firefox's own window.
 *
 * @param {string} id
 */
async function clickWidget(id) {
  const { CustomizableUI } = /** @type {{ CustomizableUI: Toolbar }} */ (/** @type {unknown} */ (globalThis))
  CustomizableUI.addWidgetToArea(id, CustomizableUI.AREA_NAVBAR)
  const button = () =>
    CustomizableUI.getWidget(id)
      ?.forWindow(window)
      ?.node?.querySelector('.unified-extensions-item-action-button')
  // The button is laid out in one of the next frames.
  while (!button()?.getBoundingClientRect().width) {
    await new Promise(requestAnimationFrame)
  }
  button()?.click()
}

/**
 * @param {Page} page
 * @returns {string} the id that BiDi has for the page
 */
function contextOf(page) {
  return /** @type {{ _id: string }} */ (/** @type {unknown} */ (page.mainFrame()))._id
}

/**
 * @param {Browser} browser
 * @param {object} target
 * @param {Function | string} work
 * @param {object[]} args
 * @param {object} [serializationOptions]
 */
async function call(browser, target, work, args, serializationOptions = {}) {
  const sent = await send(browser, 'script.callFunction', {
    target,
    functionDeclaration: String(work),
    arguments: args,
    awaitPromise: true,
    serializationOptions,
  })
  const answer = /** @type {Success | Exception} */ (sent)
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text)
  return answer.result
}

/**
 * @param {Browser} browser
 * @param {string} method
 * @param {object} params
 */
async function send(browser, method, params) {
  const { connection } = /** @type {HasConnection} */ (/** @type {unknown} */ (browser))
  return (await connection.send(method, params)).result
}
