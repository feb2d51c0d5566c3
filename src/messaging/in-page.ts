import type { Runtime } from 'webextension-polyfill'
import { isOrphaned, pageBrowser } from '../platform/extension-api'
import { report } from '../platform/report'
import type { ArgsOf, CallMessage, Handlers, Reply } from './call-types'
import type { BackgroundCalls } from './calls'

/**
 * Handles calls of the background, and of no other sender. Calls to other scripts of ours in the page are left to
 * them.
 */
export function answerBackground<Calls>(handlers: Handlers<Calls>): void {
  const listen = (
    sent: unknown,
    sender: Runtime.MessageSender,
    // Optional, as the types allow it only to listeners that answer later.
    answer?: (isHandled: true) => void,
  ): void => {
    // A content script has a tab, and the background has none.
    if (sender.id !== pageBrowser.runtime.id || sender.tab || !isCallTo(handlers, sent)) return
    handlers[sent.call](sent.args)
    answer?.(true)
  }
  pageBrowser.runtime.onMessage.addListener(listen)
}

function isCallTo<Calls>(handlers: Handlers<Calls>, sent: unknown): sent is CallMessage<Calls> {
  return Object(sent).call in handlers
}

/** Calls the background. It cannot be reached once the extension was updated or removed. */
export async function callBackground<Name extends keyof BackgroundCalls>(
  call: Name,
  args: ArgsOf<BackgroundCalls, Name>,
): Promise<Reply<BackgroundCalls, Name>> {
  let reply: Reply<BackgroundCalls, Name> | undefined
  try {
    if (!isOrphaned()) reply = await pageBrowser.runtime.sendMessage({ call, args })
  } catch (error) {
    // An update can come between the question above and the message.
    if (!isOrphaned()) report(`calling ${call}`, error)
  }
  return reply ?? { failed: call }
}
