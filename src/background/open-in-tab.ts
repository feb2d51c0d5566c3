import sessionScript from '../content/session-script?script&iife'
import type { FailureKind } from '../domain/failures'
import type { View } from '../domain/view'
import { sendToPage } from '../messaging/in-background'
import type { PendingOpen, ToSession } from '../messaging/messages'
import type { Result } from '../messaging/result'
import { browser } from '../platform/browser'
import { report } from '../platform/report'
import { pageStyle } from '../rules/page-style'
import { injectScripts, leaveWish } from './inject'
import { viewScripts } from './view-scripts'

/**
 * After a click the grant of activeTab can land later than the event, so the first injections may be refused:
 * 0 to 25 % of clicks in Chromium 156, up to about 50 ms. Tried again after these delays, ms.
 */
const delays = [5, 10, 20, 40, 80, 160, 320] as const

/** Tabs into which what was asked for is on its way: the second half of a double click would undo the first. */
const injecting = new Set<number>()

/**
 * Asks a tab's page for a view, or to end it, as somebody does with a click.
 * @param url of the tab's page, where the browser tells it
 * @returns the failure when the browser does not let the scripts in
 */
export async function callPage(
  tabId: number,
  url: string | undefined,
  call: ToSession,
): Promise<FailureKind | null> {
  if (injecting.has(tabId)) return null
  const told = await sendToPage(tabId, call)
  if (told.ok || injecting.has(tabId)) return null
  injecting.add(tabId)
  const injected = await injectPatiently(tabId, call)
  injecting.delete(tabId)
  return injected.ok ? null : refusalOf(url)
}

/**
 * Brings into a tab's page what a view of it takes that nobody has asked for: of a site that opens by itself. The
 * probe has said there whether it is to open or to wait. What is asked for meanwhile is what opens.
 * @returns whether it is there
 */
export async function bringUnasked(tabId: number, view: View): Promise<boolean> {
  // At once: otherwise the browser waits until the page is idle, which can be seconds.
  const [injected] = await Promise.all([
    injectScripts(tabId, [viewScripts[view], sessionScript], { isUrgent: true }),
    style(tabId),
  ])
  // The tab has gone elsewhere meanwhile, or the permission was taken back.
  if (!injected.ok) report('opening a page by itself', injected.error)
  return injected.ok
}

/** Why a browser refuses a page. */
export function refusalOf(url: string | undefined): FailureKind {
  if (url?.startsWith('file:')) return 'filePage'
  return url && /^https?:.*\.pdf(?:$|[?#])/i.test(url) ? 'pdfPage' : 'restrictedPage'
}

async function injectPatiently(tabId: number, call: ToSession): Promise<Result<null>> {
  let last = await inject(tabId, call)
  for (const delay of delays) {
    if (last.ok) return last
    await new Promise(resolve => setTimeout(resolve, delay))
    last = await inject(tabId, call)
  }
  return last
}

async function inject(tabId: number, call: ToSession): Promise<Result<null>> {
  const wish = wishOf(call)
  const left = await leaveWish(tabId, wish)
  if (!left.ok) return left
  const injected = await injectScripts(tabId, [viewScripts[wish.view], sessionScript])
  if (injected.ok) await style(tabId)
  return injected
}

/** Where nothing is open, what would end a view opens one. Meanwhile the page may have opened by itself. */
function wishOf(call: ToSession): PendingOpen {
  if (call.type === 'openView')
    return { view: call.view, requestedByUser: call.requestedByUser, isToggle: false }
  return { view: 'reader', requestedByUser: true, isToggle: true }
}

/** Without the style there are two scroll bars, and still an article to read. */
async function style(tabId: number): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, css: pageStyle, origin: 'USER' })
  } catch (error) {
    report('styling the page', error)
  }
}
