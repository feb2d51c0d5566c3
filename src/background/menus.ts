import type { Menus, Tabs } from 'webextension-polyfill'
import type { FailureKind } from '../domain/failures'
import type { View } from '../domain/view'
import type { MessageName } from '../i18n/messages'
import { browser } from '../platform/browser'
import { report } from '../platform/report'
import { onSitesChanged } from '../platform/site-changes'
import { onTabStateChanged } from '../platform/tab-states'
import { askTab } from './ask-tab'
import { type ChoiceResult, chooseSite, exceptPage, neverOpenSite } from './choose-site'
import { showFailureOnce } from './failure-popup'
import { refusalOf } from './open-in-tab'
import { openLink } from './open-link'
import { type MenuEntryId, updateMenus, updateMenusForActiveTab, updateMenusIfActive } from './update-menus'

/** What an entry does. A permission must be requested before anything is awaited. */
type Action = (tab: Tabs.Tab, info: Menus.OnClickData) => Promise<unknown>

interface Entry {
  readonly title: MessageName
  readonly contexts: Menus.ContextType[]
  readonly type: 'normal' | 'checkbox'
  /** Offers the entry only on links to such addresses. */
  readonly targetUrlPatterns?: string[]
  readonly act: Action
}

/** An action that changes the choice for the tab's site or page, and tells the user where it could not be saved. */
const changesChoice =
  (choose: (tab: Tabs.Tab, address: string, isChecked: boolean) => Promise<ChoiceResult>): Action =>
  async (tab, info) => {
    const address = addressOf(tab, info)
    const result = await choose(tab, address, info.checked === true).catch((error: unknown) => {
      report('acting on a menu entry', error)
      return 'refused' as const
    })
    if (result === 'saved' || tab.id === undefined) return
    // The browser has checked the entry already.
    await updateMenus(tab.id)
    await showFailureOnce(tab.id, result === 'noSite' ? noSiteFailure(address) : 'siteNotSaved')
  }

const alwaysOpenIn = (view: View): Action =>
  changesChoice((tab, address, isChecked) => chooseSite(tab, address, isChecked ? view : null))

/** Browsers show at most six entries in the button's menu. Of the page's menu we take only a few. */
const entries: Readonly<Record<MenuEntryId, Entry>> = {
  'not-opened': {
    title: 'not_opened_unknown',
    contexts: ['action'],
    type: 'normal',
    act: tab => askTab(tab, 'openView', { view: 'reader', requestedByUser: true }),
  },
  'always-reader': {
    title: 'menu_always_reader',
    contexts: ['action', 'page'],
    type: 'checkbox',
    act: alwaysOpenIn('reader'),
  },
  'always-tidy': {
    title: 'menu_always_tidy',
    contexts: ['action'],
    type: 'checkbox',
    act: alwaysOpenIn('tidy'),
  },
  'not-this-page': {
    title: 'menu_not_this_page',
    contexts: ['action'],
    type: 'checkbox',
    act: changesChoice((_, address, isChecked) => exceptPage(address, isChecked)),
  },
  never: {
    title: 'menu_never',
    contexts: ['action'],
    type: 'checkbox',
    act: changesChoice((_, address, isChecked) => neverOpenSite(address, isChecked)),
  },
  tidy: {
    title: 'menu_tidy',
    contexts: ['action', 'page'],
    type: 'normal',
    act: tab => askTab(tab, 'openView', { view: 'tidy', requestedByUser: true }),
  },
  'open-link': {
    title: 'menu_open_link',
    contexts: ['link'],
    type: 'normal',
    targetUrlPatterns: ['http://*/*', 'https://*/*'],
    act: (tab, { linkUrl = '' }) => openLink(tab, linkUrl),
  },
}

const entryById: ReadonlyMap<string | number, Entry> = new Map(Object.entries(entries))

/**
 * Makes the entries in the context menus of the button and of pages, and keeps them in step with the active tab. Does
 * nothing in a browser without context menus.
 */
export function setUpMenus(): void {
  const { contextMenus, runtime, tabs, windows } = browser
  if (!contextMenus) return
  runtime.onInstalled.addListener(() => void createMenus(contextMenus))
  contextMenus.onClicked.addListener((info, tab) => {
    const entry = entryById.get(info.menuItemId)
    if (entry && tab) void entry.act(tab, info).catch(error => report('acting on a menu entry', error))
  })
  tabs.onActivated.addListener(({ tabId }) => void updateMenus(tabId))
  windows?.onFocusChanged.addListener(() => void updateMenusForActiveTab())
  onTabStateChanged(tabId => void updateMenusIfActive(tabId))
  onSitesChanged({ local: () => void updateMenusForActiveTab() })
}

async function createMenus(contextMenus: Menus.Static): Promise<void> {
  const { i18n } = browser
  await contextMenus.removeAll()
  for (const [id, { title, act: _, ...entry }] of Object.entries(entries))
    contextMenus.create({ ...entry, id, title: i18n.getMessage(title), visible: id !== 'not-opened' })
}

function addressOf(tab: Tabs.Tab, { pageUrl }: Menus.OnClickData): string {
  return pageUrl ?? tab.url ?? ''
}

/** Why no choice can be made for a page. A few web pages belong to no site, though they can be opened. */
function noSiteFailure(address: string): FailureKind {
  return /^https?:/.test(address) ? 'siteNotSaved' : refusalOf(address)
}
