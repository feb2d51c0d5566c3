import type { Runtime } from 'webextension-polyfill'
import type { Result } from '../domain/result'
import { views } from '../domain/view'
import { browser } from '../platform/browser'
import { isMessage, type ToBackground, type ToPage } from './messages'

/** Tells the content script in a tab's page something. Fails where no content script is. */
export async function sendToPage(tabId: number, message: ToPage): Promise<Result<null>> {
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId: 0 })
    return { ok: true, value: null }
  } catch (error) {
    return { ok: false, error: String(error) }
  }
}

/**
 * Hears what content scripts of this extension say, and from which tab.
 * @param hear gives a promise where the page waits for something to be done
 */
export function onMessageToBackground(
  hear: (message: ToBackground, tabId: number) => Promise<void> | undefined,
): void {
  browser.runtime.onMessage.addListener((sent: unknown, sender: Runtime.MessageSender) => {
    const tabId = sender.tab?.id
    if (sender.id !== browser.runtime.id || tabId === undefined) return undefined
    const message = parseMessage(sent)
    return message ? hear(message, tabId) : undefined
  })
}

function parseMessage(sent: unknown): ToBackground | null {
  if (!isMessage(sent)) return null
  if (sent.type === 'readerBroke') return { type: 'readerBroke' }
  if (!('view' in sent)) return null
  const view = views.find(view => view === sent.view) ?? null
  if (sent.type === 'viewChanged') return { type: 'viewChanged', view }
  return sent.type === 'viewWanted' && view ? { type: 'viewWanted', view } : null
}
