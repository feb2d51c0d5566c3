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

/** Hears what content scripts of this extension say, and from which tab. */
export function onMessageToBackground(hear: (message: ToBackground, tabId: number) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender): void => {
    const tabId = sender.tab?.id
    if (sender.id !== browser.runtime.id || tabId === undefined || !isMessage(message)) return
    if (message.type === 'viewChanged' && 'view' in message) {
      hear({ type: 'viewChanged', view: views.find(view => view === message.view) ?? null }, tabId)
    } else if (message.type === 'readerBroke') hear({ type: 'readerBroke' }, tabId)
  })
}
