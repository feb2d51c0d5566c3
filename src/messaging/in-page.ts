import type { Runtime } from 'webextension-polyfill'
import { isOrphaned, pageBrowser } from '../platform/page'
import { report } from '../platform/report'
import { isMessage, type ToBackground, type ToPage } from './messages'

/** Hears what the background says to this page. Messages of anyone else are left alone. */
export function onMessageToPage(hear: (message: ToPage) => void): void {
  pageBrowser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender): void => {
    const isOurs = sender.id === pageBrowser.runtime.id && !sender.tab
    if (isOurs && isMessage(message) && message.type === 'toggleReader') hear({ type: 'toggleReader' })
  })
}

/** Tells the background something. There is nobody to tell once the extension was updated or removed. */
export async function sendToBackground(message: ToBackground): Promise<void> {
  if (isOrphaned()) return
  try {
    await pageBrowser.runtime.sendMessage(message)
  } catch (error) {
    // An update can come between the question above and the message.
    if (!isOrphaned()) report('telling the background', error)
  }
}
