import type { Menus } from 'webextension-polyfill'
import { browser } from '../platform/browser'
import { report } from '../platform/report'
import { loadTabState } from '../platform/tab-states'
import { choiceForPage } from './choice-lookup'

export type MenuEntryId =
  | 'not-opened'
  | 'always-reader'
  | 'always-tidy'
  | 'not-this-page'
  | 'never'
  | 'tidy'
  | 'open-link'

/** Shows in the menus what holds for a tab. */
export async function updateMenus(tabId: number): Promise<void> {
  try {
    const [state, { url }] = await Promise.all([loadTabState(tabId), browser.tabs.get(tabId)])
    const choice = await choiceForPage(url ?? '')
    const verdict = url === state.address ? state.verdict : null
    const looksLike = choice.kind === 'open' && verdict?.is === 'other' ? verdict.looksLike : null
    await Promise.all([
      updateEntry('not-opened', {
        visible: looksLike !== null,
        title: browser.i18n.getMessage(`not_opened_${looksLike ?? 'unknown'}`),
      }),
      updateEntry('always-reader', { checked: choice.kind === 'open' && choice.view === 'reader' }),
      updateEntry('always-tidy', { checked: choice.kind === 'open' && choice.view === 'tidy' }),
      updateEntry('not-this-page', {
        visible: choice.kind === 'open' || choice.kind === 'excepted',
        checked: choice.kind === 'excepted',
      }),
      updateEntry('never', { checked: choice.kind === 'never' }),
    ])
  } catch (error) {
    // The tab may have been closed meanwhile.
    report('updating the menus', error)
  }
}

/** Shows in the menus what holds for the tab that the user sees. */
export async function updateMenusForActiveTab(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id !== undefined) await updateMenus(tab.id)
}

/** Shows in the menus what holds for a tab, if it is the one that the user sees. */
export async function updateMenusIfActive(tabId: number): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id === tabId) await updateMenus(tabId)
}

async function updateEntry(id: MenuEntryId, properties: Menus.UpdateUpdatePropertiesType): Promise<void> {
  await browser.contextMenus?.update(id, properties)
}
