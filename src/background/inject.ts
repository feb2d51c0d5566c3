import type { Scripting } from 'webextension-polyfill'
import type { PendingOpen } from '../messaging/calls'
import type { Result } from '../messaging/result'
import { browser } from '../platform/browser'

/**
 * Leaves in a tab's page what the session, which is about to be injected, is to open.
 * @returns whether the session will be able to call the extension
 */
export async function leavePendingOpen(tabId: number, pending: PendingOpen): Promise<Result<boolean>> {
  const stored = await run({ target: { tabId }, func: storePendingOpen, args: [pending] })
  return stored.ok ? { ok: true, value: stored.value !== false } : stored
}

interface IsolatedWorld {
  readonly __leeslamp?: { pendingOpen?: PendingOpen }
  readonly chrome?: { readonly runtime?: { readonly sendMessage?: unknown } }
}

/**
 * Runs in the page, without anything else of this file. src/content/session/shared-globals.ts reads what it stores.
 *
 * Frames and elements of the page are found among the globals by their names, but are no own properties. Where a page
 * has a frame named `chrome` or `browser` before the first script of the extension comes, Chromium leaves the APIs out.
 * Where it has such an element, they are properties of that; they are kept, since the page may remove it.
 * @returns whether the APIs are there
 */
function storePendingOpen(pending: PendingOpen): boolean {
  const world: typeof globalThis & IsolatedWorld = globalThis
  try {
    if (typeof world.chrome?.runtime?.sendMessage !== 'function') return false
  } catch {
    // A frame of another origin.
    return false
  }
  for (const [name, value] of Object.entries({ chrome: world.chrome, __leeslamp: {} }))
    if (!Object.hasOwn(world, name)) Object.defineProperty(world, name, { value })
  if (world.__leeslamp) world.__leeslamp.pendingOpen = pending
  return true
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
): Promise<Result<unknown>> {
  return run({ target: { tabId }, files, ...(isUrgent ? { injectImmediately: true } : {}) })
}

/** @returns what the script returned in the page */
async function run(injection: Scripting.ScriptInjection): Promise<Result<unknown>> {
  try {
    const frames = await browser.scripting.executeScript(injection)
    // On its own pages Firefox runs nothing, and answers with an empty result instead of an error.
    const ran = frames.find(frame => frame !== null && frame !== undefined)
    return ran ? { ok: true, value: ran.result } : { ok: false, error: 'The script was run nowhere.' }
  } catch (error) {
    return { ok: false, error: String(error) }
  }
}
