import type { Runtime } from 'webextension-polyfill'
import { browser } from '../platform/browser'
import { report } from '../platform/report'
import type { CallMessage, CallRequest, Handlers, Reply } from './call-types'
import type { BackgroundCalls, ProbeCalls, SessionCalls } from './calls'
import { parseBackgroundCall } from './parse-background-call'
import type { Result } from './result'

/** The page whose content script calls, as the browser knows it. */
export interface CallingPage {
  readonly tabId: number
  /** The address that the page has now; empty where the browser gives none. */
  readonly address: string
  /** Whether it is in a private window, of which nothing is to stay. */
  readonly isPrivate: boolean
}

/** The handlers of the calls of content scripts. Each is also given the page of the script. */
export type BackgroundHandlers = Handlers<BackgroundCalls, [page: CallingPage]>

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
    const page = message && callingPage(sender, message.call)
    // No answer: another listener may have one.
    return message && page ? replyTo(message, page, handlers) : undefined
  })
}

/** Firefox loads no page in advance and does not have the field. */
interface Sender extends Runtime.MessageSender {
  readonly documentLifecycle?: string
}

/**
 * The page of a content script of ours that runs in the page itself, not in one of its frames.
 * @returns `null` for every other sender
 */
function callingPage(sender: Sender, call: keyof BackgroundCalls): CallingPage | null {
  const { id: tabId, incognito } = sender.tab ?? {}
  if (sender.id !== browser.runtime.id || tabId === undefined) return null
  // In Chromium the main frame of a page that is loaded in advance has another number until the page is seen. Until
  // then its probe makes this one call.
  const isAhead = sender.documentLifecycle === 'prerender' && call === 'getProbeConfig'
  return sender.frameId === 0 || isAhead
    ? { tabId, address: addressOf(sender), isPrivate: incognito === true }
    : null
}

/**
 * The address of a calling page. Both browsers go on giving that under which a document was loaded, while its scripts
 * take it to others of its origin; the tab's is the one of now. It is another page's where this one is loaded in
 * advance or was left, and is not revealed where the access of a click has ended.
 */
function addressOf({ url = '', tab, documentLifecycle = 'active' }: Sender): string {
  const now = tab?.url
  return now !== undefined && documentLifecycle === 'active' && areOfOneOrigin(url, now) ? now : url
}

function areOfOneOrigin(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin
}

async function replyTo<Name extends keyof BackgroundCalls>(
  { call, args }: CallMessage<BackgroundCalls, Name>,
  page: CallingPage,
  handlers: BackgroundHandlers,
): Promise<Reply<BackgroundCalls, Name>> {
  try {
    return { answer: await handlers[call](args, page) }
  } catch (error) {
    report(`answering ${call}`, error)
    return { failed: call }
  }
}
