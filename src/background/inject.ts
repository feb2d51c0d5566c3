import type { Scripting } from 'webextension-polyfill'
import { readerStrings } from '../i18n/reader-strings'
import type { PendingOpen } from '../messaging/calls'
import type { Result } from '../messaging/result'
import { browser } from '../platform/browser'
import { type ReadStrings, readStrings } from '../platform/strings'

/** What is left in a page for the scripts that are about to be injected. */
interface LeftInPage {
  /** What the session is to open; where the page opens by itself, the probe has said. */
  readonly pendingOpen?: PendingOpen
  readonly strings: ReadStrings
}

let strings: ReadStrings | null = null

/** Whether it was left, or the page has a session already, or lacks the APIs that a session needs. */
type Left = 'left' | 'session' | 'noApis'

/**
 * Leaves in a tab's page what the session, which is about to be injected, is to open. The language of the browser stays
 * as it is as long as the browser runs.
 * @param options `isSessionDead` to leave it even where there is a session: it has not answered
 */
export async function leavePendingOpen(
  tabId: number,
  pendingOpen: PendingOpen,
  { isSessionDead = false } = {},
): Promise<Result<Left>> {
  const left: LeftInPage = { pendingOpen, strings: stringsForPages() }
  const stored = await run({ target: { tabId }, func: leaveInPage, args: [left, isSessionDead] })
  if (!stored.ok) return stored
  const { value } = stored
  return { ok: true, value: value === 'noApis' || value === 'session' ? value : 'left' }
}

/** Leaves the strings alone, in a page that opens by itself. Without them the page reads them itself. */
export async function leaveStrings(tabId: number): Promise<void> {
  const left: LeftInPage = { strings: stringsForPages() }
  await run({ target: { tabId }, func: leaveInPage, args: [left, false], injectImmediately: true })
}

function stringsForPages(): ReadStrings {
  strings ??= readStrings(readerStrings)
  return strings
}

interface IsolatedWorld {
  readonly __leeslamp?: Partial<LeftInPage> & { readonly session?: unknown }
  readonly chrome?: { readonly runtime?: { readonly sendMessage?: unknown } }
}

/**
 * Runs in the page, without anything else of this file. src/content/session/shared-globals.ts reads what it stores.
 *
 * Frames and elements of the page are found among the globals by their names, but are no own properties. Where a page
 * has a frame named `chrome` or `browser` before the first script of the extension comes, Chromium leaves the APIs out.
 * Where it has such an element, they are properties of that; they are kept, since the page may remove it.
 */
function leaveInPage(left: LeftInPage, isSessionDead: boolean): Left {
  const world: typeof globalThis & IsolatedWorld = globalThis
  try {
    if (typeof world.chrome?.runtime?.sendMessage !== 'function') return 'noApis'
  } catch {
    // A frame of another origin.
    return 'noApis'
  }
  for (const [name, value] of Object.entries({ chrome: world.chrome, __leeslamp: {} }))
    if (!Object.hasOwn(world, name)) Object.defineProperty(world, name, { value })
  const { __leeslamp: ours } = world
  if (ours?.session && !isSessionDead) return 'session'
  if (ours) Object.assign(ours, left)
  return 'left'
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
