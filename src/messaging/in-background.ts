import type { Runtime } from 'webextension-polyfill'
import { browser } from '../platform/browser'
import { report } from '../platform/report'
import type { CallMessage, CallRequest, Handlers, Reply } from './call-types'
import type { BackgroundCalls, ProbeCalls, SessionCalls } from './calls'
import { parseBackgroundCall } from './parse-background-call'
import type { Result } from './result'

/** The handlers of the calls of content scripts. Each is also given the tab of the script. */
export type BackgroundHandlers = Handlers<BackgroundCalls, [tabId: number]>

/** Calls the content script in a tab's page that handles the call. Fails where there is none. */
export async function callPage(
  tabId: number,
  ...[call, args]: CallRequest<SessionCalls> | CallRequest<ProbeCalls>
): Promise<Result<null>> {
  try {
    const isHandled = await browser.tabs.sendMessage(tabId, { call, args }, { frameId: 0 })
    return isHandled === true ? { ok: true, value: null } : { ok: false, error: `Nothing handled ${call}.` }
  } catch (error) {
    return { ok: false, error: String(error) }
  }
}

/**
 * Answers the calls of our content scripts. A handler is called right in the event of the message, so that it may
 * use the click that led to the call.
 */
export function answerPages(handlers: BackgroundHandlers): void {
  browser.runtime.onMessage.addListener((sent: unknown, sender: Runtime.MessageSender) => {
    const message = parseBackgroundCall(sent)
    const tabId = message && callingTab(sender, message.call)
    // No answer: another listener may have one.
    return message && tabId !== null ? replyTo(message, tabId, handlers) : undefined
  })
}

/** Firefox loads no page in advance and does not have the field. */
interface Sender extends Runtime.MessageSender {
  readonly documentLifecycle?: string
}

/**
 * The tab of a content script of ours that runs in a page itself, not in one of its frames.
 * @returns `null` for every other sender
 */
function callingTab(sender: Sender, call: keyof BackgroundCalls): number | null {
  if (sender.id !== browser.runtime.id) return null
  // In Chromium the main frame of a page that is loaded in advance has another number until the page is seen. Until
  // then its probe makes this one call.
  const isAhead = sender.documentLifecycle === 'prerender' && call === 'getProbeConfig'
  return sender.frameId === 0 || isAhead ? (sender.tab?.id ?? null) : null
}

async function replyTo<Name extends keyof BackgroundCalls>(
  { call, args }: CallMessage<BackgroundCalls, Name>,
  tabId: number,
  handlers: BackgroundHandlers,
): Promise<Reply<BackgroundCalls, Name>> {
  try {
    return { answer: await handlers[call](args, tabId) }
  } catch (error) {
    report(`answering ${call}`, error)
    return { failed: call }
  }
}
