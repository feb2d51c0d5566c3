import sessionScript from '../content/session-script?script&iife'
import type { FailureKind } from '../domain/failures'
import type { View } from '../domain/view'
import type { PendingOpen, SessionRequest } from '../messaging/calls'
import { callPage } from '../messaging/in-background'
import { report } from '../platform/report'
import { injectScripts, leavePendingOpen, leaveStrings } from './inject'
import { viewScripts } from './view-scripts'

/**
 * After a click the grant of activeTab can come later than the event, so the first injections may be refused:
 * on 0 to 25 % of clicks in Chromium 156, for up to about 50 ms. Tried again after these delays, ms.
 */
const retryDelays = [5, 10, 20, 40, 80, 160, 320] as const

/** Tabs that scripts are being injected into: the second half of a double click would undo the first. */
const injecting = new Set<number>()

/**
 * Passes a request of the user on to the session of a tab's page, which is injected where there is none.
 * @param url of the tab's page, where the browser reveals it
 * @returns why nothing could be opened; `null` where the request was passed on
 */
export async function openInTab(
  tabId: number,
  url: string | undefined,
  ...request: SessionRequest
): Promise<FailureKind | null> {
  if (injecting.has(tabId)) return null
  const pending = pendingOpenOf(request)
  const calling = callPage(tabId, ...request)
  // Without waiting for the answer: most pages that are clicked have no session yet.
  const leaving = leavePendingOpen(tabId, pending)
  const called = await calling
  if (called.ok || injecting.has(tabId)) return null
  injecting.add(tabId)
  const failed = await injectPatiently(tabId, pending, leaving)
  injecting.delete(tabId)
  if (!failed) return null
  if (failed.step === 'access') return refusalOf(url)
  report('injecting a view', failed.error)
  return failed.step === 'apis' ? 'viewNotShown' : 'viewNotLoaded'
}

/**
 * Injects a view, and the session, into a page of a site that opens by itself. The probe has left there whether the
 * session is to open the view or to wait. If the user asks for something meanwhile, that is opened instead.
 * @returns whether they are in the page now
 */
export async function injectAutoView(tabId: number, view: View): Promise<boolean> {
  void leaveStrings(tabId)
  // Urgent: otherwise the browser waits until the page is idle, which can take seconds.
  const injected = await injectScripts(tabId, [viewScripts[view], sessionScript], { isUrgent: true })
  // The tab has gone to another page meanwhile, or the permission was revoked.
  if (!injected.ok) report('opening a page by itself', injected.error)
  return injected.ok
}

/** Why a browser lets no extension into a page. */
export function refusalOf(url: string | undefined): FailureKind {
  if (url?.startsWith('file:')) return 'filePage'
  return url && /^https?:.*\.pdf(?:$|[?#])/i.test(url) ? 'pdfPage' : 'restrictedPage'
}

/** Whether the browser did not let us into the page, or the page shadows our APIs, or the scripts did not run. */
interface FailedInjection {
  readonly step: 'access' | 'apis' | 'scripts'
  readonly error: string
}

/** @param leaving what the session is to open was left in the page, unless that has a session that did not answer */
async function injectPatiently(
  tabId: number,
  pending: PendingOpen,
  leaving: ReturnType<typeof leavePendingOpen>,
): Promise<FailedInjection | null> {
  const first = await leaving
  let failed = await injectOnce(tabId, pending, first.ok && first.value === 'session' ? undefined : first)
  for (const delay of retryDelays) {
    if (!failed || failed.step === 'apis') break
    await new Promise(resolve => setTimeout(resolve, delay))
    failed = await injectOnce(tabId, pending)
  }
  return failed
}

async function injectOnce(
  tabId: number,
  pending: PendingOpen,
  before?: Awaited<ReturnType<typeof leavePendingOpen>>,
): Promise<FailedInjection | null> {
  const left = before ?? (await leavePendingOpen(tabId, pending, { isSessionDead: true }))
  if (!left.ok) return { step: 'access', error: left.error }
  if (left.value === 'noApis') return { step: 'apis', error: 'A frame of the page has the name of our APIs.' }
  const injected = await injectScripts(tabId, [viewScripts[pending.view], sessionScript])
  return injected.ok ? null : { step: 'scripts', error: injected.error }
}

/** In a page without a session, a request that would close a view opens the reader. */
function pendingOpenOf([call, args]: SessionRequest): PendingOpen {
  if (call === 'openView') return { ...args, isToggle: false }
  return { view: 'reader', requestedByUser: true, isToggle: true }
}
