import type { Browser, Page } from 'puppeteer-core'

/** The part of Puppeteer's WebDriver BiDi connection that is used here: its types leave it out. */
interface WithConnection {
  readonly connection: { send(method: string, params: object): Promise<{ result: Answer }> }
}

interface Answer {
  readonly contexts: readonly { readonly context: string; readonly url: string }[]
  readonly type: string
  readonly result: { readonly value: string }
}

async function send(browser: Browser, method: string, params: object): Promise<Answer> {
  const { connection } = browser as unknown as WithConnection
  return (await connection.send(method, params)).result
}

/** Goes to one of Firefox's own pages: for `page.goto` such a page is never loaded. */
export async function goToOwnPage(browser: Browser, page: Page, url: string): Promise<void> {
  const { _id: context } = page.mainFrame() as unknown as { _id: string }
  await send(browser, 'browsingContext.navigate', { context, url, wait: 'complete' })
}

/** What the lamp says where there is nothing to read. */
export interface Notice {
  /** The address of the popup; empty when none opened within three seconds. */
  readonly popup: string
  readonly tooltip: string
}

/** Resolves once a popup has opened, and closes it: the next click would do no more than that. */
export async function nextNotice(browser: Browser): Promise<Notice> {
  const { contexts } = await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' })
  const context = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')?.context
  const { result } = await send(browser, 'script.callFunction', {
    target: { context },
    functionDeclaration: String(watchPopup),
    arguments: [],
    awaitPromise: true,
  })
  return JSON.parse(result.value)
}

/** Runs in Firefox's own window. */
async function watchPopup(): Promise<string> {
  type Popup = Element & { readonly currentURI?: { readonly spec: string } }
  type Panel = Element & { hidePopup(): void; readonly state: string }
  const find = () => document.querySelector<Popup>('browser[webextension-view-type=popup]')
  const isReady = () =>
    find()?.closest<Panel>('panel')?.state === 'open' && find()?.currentURI?.spec.includes('#')
  const end = performance.now() + 3000
  while (!isReady() && performance.now() < end) await new Promise(requestAnimationFrame)

  const popup = find()?.currentURI?.spec ?? ''
  const lamp = document.querySelector('#nav-bar .webextension-browser-action')
  const panel = find()?.closest<Panel>('panel')
  if (panel) {
    const hidden = new Promise(resolve => panel.addEventListener('popuphidden', resolve, { once: true }))
    panel.hidePopup()
    await hidden
  }
  return JSON.stringify({ popup, tooltip: lamp?.getAttribute('tooltiptext') ?? '' })
}
