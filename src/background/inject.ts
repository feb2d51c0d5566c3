import type { Scripting } from 'webextension-polyfill'
import type { PendingOpen } from '../messaging/messages'
import type { Result } from '../messaging/result'
import { browser } from '../platform/browser'

/** Leaves word in a tab's page for the session that is about to come. */
export function leaveWish(tabId: number, wish: PendingOpen): Promise<Result<null>> {
  return run({ target: { tabId }, func: wishFor, args: [wish] })
}

/** Runs in the page, where nothing else of this file is; src/content/session/shared-globals.ts finds what it leaves. */
function wishFor(wish: PendingOpen): void {
  const own: typeof globalThis & { __leeslamp?: { wish?: PendingOpen } } = globalThis
  own.__leeslamp ??= {}
  own.__leeslamp.wish = wish
}

/**
 * Runs scripts in a tab's page, not in its frames.
 * @param files as the extension has them, in the order they run
 * @param options `isUrgent` where the page need not be there as a whole
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
    // Firefox does not refuse on its own pages: it runs nothing and says so with an empty answer.
    const ran = frames.some(frame => frame !== null && frame !== undefined)
    return ran ? { ok: true, value: null } : { ok: false, error: 'The script was run nowhere.' }
  } catch (error) {
    return { ok: false, error: String(error) }
  }
}
