import sessionScript from '../content/content?script&iife'
import type { FailureKind } from '../domain/failures'
import type { Result } from '../domain/result'
import { sendToPage } from '../messaging/in-background'
import { browser } from '../platform/browser'
import { report } from '../platform/report'
import { pageStyle } from '../rules/page-style'
import { injectScripts } from './inject'
import { viewScripts } from './views'

/**
 * After a click the grant of activeTab can land later than the event, so the first injections may be refused:
 * 0 to 25 % of clicks in Chromium 156, up to about 50 ms. Tried again after these delays, ms.
 */
const delays = [5, 10, 20, 40, 80, 160, 320] as const

/** Tabs into which the script is on its way: the second half of a double click would undo the first. */
const injecting = new Set<number>()

/**
 * Opens or closes the reader in a tab.
 * @param url of the tab's page, where the browser tells it
 * @returns the failure when the browser does not let the reader's script in
 */
export async function toggleReader(tabId: number, url: string | undefined): Promise<FailureKind | null> {
  if (injecting.has(tabId)) return null
  const told = await sendToPage(tabId, { type: 'toggleReader' })
  if (told.ok || injecting.has(tabId)) return null
  injecting.add(tabId)
  const injected = await injectPatiently(tabId)
  injecting.delete(tabId)
  return injected.ok ? null : refusalOf(url)
}

/** Why a browser refuses a page. */
export function refusalOf(url: string | undefined): FailureKind {
  if (url?.startsWith('file:')) return 'filePage'
  return url && /^https?:.*\.pdf(?:$|[?#])/i.test(url) ? 'pdfPage' : 'restrictedPage'
}

async function injectPatiently(tabId: number): Promise<Result<null>> {
  let last = await inject(tabId)
  for (const delay of delays) {
    if (last.ok) return last
    await new Promise(resolve => setTimeout(resolve, delay))
    last = await inject(tabId)
  }
  return last
}

async function inject(tabId: number): Promise<Result<null>> {
  const injected = await injectScripts(tabId, [viewScripts.reader, sessionScript])
  if (injected.ok) await style(tabId)
  return injected
}

/** Without the style there are two scroll bars, and still an article to read. */
async function style(tabId: number): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, css: pageStyle, origin: 'USER' })
  } catch (error) {
    report('styling the page', error)
  }
}
