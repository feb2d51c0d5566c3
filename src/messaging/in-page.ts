import type { Runtime } from 'webextension-polyfill'
import { isOrphaned, pageBrowser } from '../platform/extension-api'
import { report } from '../platform/report'
import { type AnswerTo, isMessage, type ToBackground, type ToPage } from './messages'

/**
 * Hears what the background says to this page. Messages of anyone else are left alone.
 * @param parse takes a message for what it is; `null` for one of another script of the extension in this page
 */
export function onMessageToPage<Message extends ToPage>(
  parse: (sent: { readonly type: unknown }) => Message | null,
  hear: (message: Message) => void,
): void {
  // The answer is given at once, with the third argument that the types keep for those that answer later.
  const listen = (sent: unknown, sender: Runtime.MessageSender, ...[answer]: unknown[]): void => {
    const isOurs = sender.id === pageBrowser.runtime.id && !sender.tab && isMessage(sent)
    const message = isOurs ? parse(sent) : null
    if (!message) return
    hear(message)
    if (typeof answer === 'function') answer(true)
  }
  pageBrowser.runtime.onMessage.addListener(listen)
}

/**
 * Tells the background something. There is nobody to tell once the extension was updated or removed.
 * @returns what it answers; `null` where nobody does
 */
export async function sendToBackground<Message extends ToBackground>(
  message: Message,
): Promise<AnswerTo<Message> | null> {
  if (isOrphaned()) return null
  try {
    return await pageBrowser.runtime.sendMessage(message)
  } catch (error) {
    // An update can come between the question above and the message.
    if (!isOrphaned()) report('telling the background', error)
    return null
  }
}
