import { isRecord } from '../domain/is-record'
import { type TabState, unknownPage } from '../sites/tab-state'
import { browser } from './browser'

// In the session's storage: what is known outlives the worker, and ends with the browser.

/** What is known of a tab's page. */
export async function loadTabState(tabId: number): Promise<TabState> {
  const key = keyOf(tabId)
  const { [key]: stored } = await browser.storage.session.get(key)
  return isTabState(stored) ? stored : unknownPage
}

/** Changes what is known of a tab's page. @returns what is known now */
export async function changeTabState(
  tabId: number,
  change: (state: TabState) => TabState,
): Promise<TabState> {
  return await navigator.locks.request(keyOf(tabId), async () => {
    const state = change(await loadTabState(tabId))
    await browser.storage.session.set({ [keyOf(tabId)]: state })
    return state
  })
}

/** Forgets a tab that is closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId))
}

/** Calls each time more is known of a tab. */
export function onTabStateChanged(hear: (tabId: number) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return
    for (const [key, { newValue }] of Object.entries(changes)) {
      const [, id] = /^tab-(\d+)$/.exec(key) ?? []
      if (id !== undefined && newValue !== undefined) hear(Number(id))
    }
  })
}

function keyOf(tabId: number): string {
  return `tab-${tabId}`
}

/** Nobody else writes there; only an older version of the extension may have, before an update. */
function isTabState(stored: unknown): stored is TabState {
  return isRecord(stored) && Object.keys(unknownPage).every(key => key in stored)
}
