import type { ProbeReport, ViewReport } from '../messaging/calls'
import { type CallingPage, callPage } from '../messaging/in-background'
import { browser } from '../platform/browser'
import { report } from '../platform/report'
import { changeTabState, forgetTab } from '../platform/tab-states'
import { type TabState, unknownPage } from '../sites/tab-state'
import { buttonAppearance } from './button-state'
import { choiceForPage } from './choice-lookup'
import { drawButton } from './draw-button'
import { injectAutoView } from './open-in-tab'

/** Keeps the states of tabs in step with their pages. To be called as soon as the worker wakes. */
export function trackTabs(): void {
  browser.tabs.onRemoved.addListener(tabId => void forgetTab(tabId))
  // The browser reveals addresses only of sites that we have access to. A page may change its own by script.
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (url !== undefined) void callPage(tabId, 'checkAddress')
  })
}

/**
 * Injects the view into a page of a site that opens by itself, whose article is still loading.
 * @returns whether the view is in the page now
 */
export async function prepareToOpen({ tabId, address }: CallingPage): Promise<boolean> {
  const choice = await choiceForPage(address)
  return choice.kind === 'open' && (await injectAutoView(tabId, choice.view))
}

/** Records what the probe found in a page, and opens the page if it is an article that opens by itself. */
export async function recordProbe(
  { tabId, address }: CallingPage,
  { verdict, isNew, isOpening }: ProbeReport,
): Promise<void> {
  // Before anything is awaited: the view that the page may report next belongs to the new page.
  const forgotten = isNew ? updateTab(tabId, () => unknownPage) : null
  const choice = await choiceForPage(address)
  const opens = isNew && verdict.is === 'article' && !isOpening && choice.kind === 'open'
  // First of all, since the user is waiting for it.
  const opened = opens ? injectAutoView(tabId, choice.view) : null
  // Queued without waiting for the reset: what the page reports next must come after this.
  const updated = updateTab(tabId, state => ({
    ...state,
    verdict,
    choice: choice.kind,
    address,
  }))
  await Promise.all([forgotten, updated, opened])
}

/** Records in which view a page is shown. */
export async function recordView(tabId: number, { view, hidden }: ViewReport): Promise<void> {
  await updateTab(tabId, state => ({ ...state, view, hidden }))
}

async function updateTab(tabId: number, change: (state: TabState) => TabState): Promise<void> {
  try {
    await drawButton(tabId, buttonAppearance(await changeTabState(tabId, change)))
  } catch (error) {
    report('updating the button of a tab', error)
  }
}
