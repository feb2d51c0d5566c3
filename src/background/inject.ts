import type { Scripting } from 'webextension-polyfill'
import type { PendingOpen } from '../messaging/calls'
import type { Result } from '../messaging/result'
import { browser } from '../platform/browser'

/** Leaves in a tab's page what the session, which is about to be injected, is to open. */
export function leavePendingOpen(tabId: number, pending: PendingOpen): Promise<Result<null>> {
  return run({ target: { tabId }, func: storePendingOpen, args: [pending] })
}

/** Runs in the page, without anything else of this file. src/content/session/shared-globals.ts reads what it stores. */
function storePendingOpen(pending: PendingOpen): void {
  const shared: typeof globalThis & { __leeslamp?: { pendingOpen?: PendingOpen } } = globalThis
  shared.__leeslamp ??= {}
  shared.__leeslamp.pendingOpen = pending
}

/**
 * Runs scripts in a tab's page, not in its frames.
 * @param files their paths in the extension, in the order in which they run
 * @param options `isUrgent` to run them before the page has loaded
 */
export function injectScripts(
  tabId: number,
  files: string[],
  { isUrgent = false } = {},
): Promise<Result<null>> {
  return run({ target: { tabId }, files, ...(isUrgent ? { injectImmediately: true } : {}) })
}

async function run(injection: Scripting.ScriptInjection): Promise<Result<null>> {
  try {
    const frames = await browser.scripting.executeScript(injection)
    // On its own pages Firefox runs nothing, and answers with an empty result instead of an error.
    const ran = frames.some(frame => frame !== null && frame !== undefined)
    return ran ? { ok: true, value: null } : { ok: false, error: 'The script was run nowhere.' }
  } catch (error) {
    return { ok: false, error: String(error) }
  }
}
