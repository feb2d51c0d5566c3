import type { Browser, Page } from 'puppeteer-core'
import { hangLimit } from './limits.mjs'

/** The part of Puppeteer's WebDriver BiDi connection that is used here, which its types leave out. */
interface WithConnection {
  readonly connection: { send(method: string, params: object): Promise<{ result: Answer }> }
}

interface Answer {
  readonly contexts: readonly { readonly context: string; readonly url: string }[]
  readonly type: string
  readonly result: { readonly value: string }
  readonly exceptionDetails?: { readonly text: string }
}

async function send(browser: Browser, method: string, params: object): Promise<Answer> {
  const { connection } = browser as unknown as WithConnection
  return (await connection.send(method, params)).result
}

/** Runs in Firefox's own window. */
async function inWindow<Args extends readonly (string | number)[]>(
  browser: Browser,
  work: (...args: Args) => Promise<string>,
  ...args: Args
): Promise<string> {
  const { contexts } = await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' })
  const context = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')?.context
  const { type, result, exceptionDetails } = await send(browser, 'script.callFunction', {
    target: { context },
    functionDeclaration: String(work),
    arguments: args.map(value => ({ type: typeof value, value })),
    awaitPromise: true,
  })
  if (type !== 'success') throw new Error(`In Firefox's own window: ${exceptionDetails?.text}`)
  return result.value
}

/** Goes to one of Firefox's own pages: for `page.goto` such a page is never loaded. */
export async function goToOwnPage(browser: Browser, page: Page, url: string): Promise<void> {
  const { _id: context } = page.mainFrame() as unknown as { _id: string }
  await send(browser, 'browsingContext.navigate', { context, url, wait: 'complete' })
}

/** What the toolbar button says where no extension is allowed. */
export interface Notice {
  /** The address of the popup. */
  readonly popup: string
  readonly tooltip: string
}

/** Resolves once a popup has opened, and closes it: the next click would only do that. */
export async function nextNotice(browser: Browser): Promise<Notice> {
  return JSON.parse(await inWindow(browser, watchPopup, hangLimit))
}

/** With these preferences the browser prompts for permissions, and an answer counts at once. */
export const promptPrefs = { 'security.notification_enable_delay': 0 }

/**
 * Waits until Firefox prompts for a permission of an extension, and answers.
 * @returns the text of the prompt
 */
export function answerPrompt(browser: Browser, answer: 'allow' | 'deny'): Promise<string> {
  return inWindow(browser, pressInPrompt, answer, hangLimit)
}

/** Runs in Firefox's own window. */
async function pressInPrompt(answer: 'allow' | 'deny', limit: number): Promise<string> {
  type Prompt = Element & { readonly button: HTMLElement; readonly secondaryButton: HTMLElement }
  type Window = { readonly PopupNotifications: { readonly panel: Element & { readonly state: string } } }
  const { panel } = (globalThis as unknown as Window).PopupNotifications
  const find = () =>
    panel.state === 'open'
      ? panel.querySelector<Prompt>('#addon-webext-permissions-notification:not([hidden])')
      : null
  const end = performance.now() + limit
  while (!find() && performance.now() < end) await new Promise(requestAnimationFrame)
  const prompt = find()
  if (!prompt) throw new Error('Firefox asks for no permission.')
  const question = prompt.textContent
  const hidden = new Promise(resolve => panel.addEventListener('popuphidden', resolve, { once: true }))
  const button = answer === 'allow' ? prompt.button : prompt.secondaryButton
  button.click()
  await hidden
  return question
}

/** Runs in Firefox's own window. */
async function watchPopup(limit: number): Promise<string> {
  type Popup = Element & { readonly currentURI?: { readonly spec: string } }
  type Panel = Element & { hidePopup(): void; readonly state: string }
  const find = () => document.querySelector<Popup>('browser[webextension-view-type=popup]')
  const isReady = () =>
    find()?.closest<Panel>('panel')?.state === 'open' && find()?.currentURI?.spec.includes('#')
  const end = performance.now() + limit
  while (!isReady() && performance.now() < end) await new Promise(requestAnimationFrame)

  const popup = find()?.currentURI?.spec
  const lamp = document.querySelector('#nav-bar .webextension-browser-action')
  const panel = find()?.closest<Panel>('panel')
  if (!panel) throw new Error('No popup opens.')
  const hidden = new Promise(resolve => panel.addEventListener('popuphidden', resolve, { once: true }))
  panel.hidePopup()
  await hidden
  return JSON.stringify({ popup, tooltip: lamp?.getAttribute('tooltiptext') ?? '' })
}
