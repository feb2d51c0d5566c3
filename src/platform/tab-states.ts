import { isRecord } from '../domain/untrusted'
import { type TabState, unknownPage } from '../sites/tab-state'
import { browser } from './browser'

// In session storage, which outlives the worker and ends with the browser.

export async function loadTabState(tabId: number): Promise<TabState> {
  const key = keyOf(tabId)
  const { [key]: stored } = await browser.storage.session.get(key)
  return isTabState(stored) ? stored : unknownPage
}

/** Changes the state of a tab. @returns the new state */
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

/** Removes the state of a tab that was closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId))
}

/** Listens to every change of the state of a tab. */
export function onTabStateChanged(listener: (tabId: number) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return
    for (const [key, { newValue }] of Object.entries(changes)) {
      const [, id] = /^tab-(\d+)$/.exec(key) ?? []
      if (id !== undefined && newValue !== undefined) listener(Number(id))
    }
  })
}

function keyOf(tabId: number): string {
  return `tab-${tabId}`
}

/** The storage is ours alone, but an older version may have written to it before an update. */
function isTabState(stored: unknown): stored is TabState {
  return isRecord(stored) && Object.keys(unknownPage).every(key => key in stored)
}
