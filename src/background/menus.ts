import type { Menus, Tabs } from 'webextension-polyfill'
import type { FailureKind } from '../domain/failures'
import type { View } from '../domain/view'
import type { MessageName } from '../i18n/messages'
import { browser } from '../platform/browser'
import { report } from '../platform/report'
import { onSitesChanged } from '../platform/site-changes'
import { loadTabState, onTabStateChanged } from '../platform/tab-states'
import { askPage } from './ask-tab'
import { choiceForPage } from './choice-lookup'
import { type Chosen, chooseSite, exceptPage, neverOnSite } from './choose-site'
import { showNoticeOnce } from './failure-popup'
import { refusalOf } from './open-in-tab'
import { openLink } from './open-link'

/** What an entry does. Whatever asks for a permission must do so before it waits for anything. */
type Act = (tab: Tabs.Tab, info: Menus.OnClickData) => Promise<unknown>

interface Entry {
  readonly title: MessageName
  readonly contexts: Menus.ContextType[]
  readonly type: 'normal' | 'checkbox'
  readonly act: Act
}

/** An entry that says something of the tab's site or page. Its reader is told where that could not be kept. */
const saying =
  (say: (tab: Tabs.Tab, address: string, isChecked: boolean) => Promise<Chosen>): Act =>
  async (tab, info) => {
    const address = addressOf(tab, info)
    const chosen = await say(tab, address, info.checked === true).catch((error: unknown) => {
      report('doing what a menu says', error)
      return 'refused' as const
    })
    if (chosen === 'saved' || tab.id === undefined) return
    // The browser has checked the entry already.
    await tellOf(tab.id)
    await showNoticeOnce(tab.id, chosen === 'noSite' ? closedAt(address) : 'siteNotKept')
  }

const always = (view: View): Act =>
  saying((tab, address, isChecked) => chooseSite(tab, address, isChecked ? view : null))

/** The button's menu has room for six; the page's is one of many on the screen. */
const entries = {
  'not-opened': {
    title: 'not_opened_unknown',
    contexts: ['action'],
    type: 'normal',
    act: tab => askPage(tab, { type: 'openView', view: 'reader', requestedByUser: true }),
  },
  'always-reader': {
    title: 'menu_always_reader',
    contexts: ['action', 'page'],
    type: 'checkbox',
    act: always('reader'),
  },
  'always-tidy': { title: 'menu_always_tidy', contexts: ['action'], type: 'checkbox', act: always('tidy') },
  'not-this-page': {
    title: 'menu_not_this_page',
    contexts: ['action'],
    type: 'checkbox',
    act: saying((_, address, isChecked) => exceptPage(address, isChecked)),
  },
  never: {
    title: 'menu_never',
    contexts: ['action'],
    type: 'checkbox',
    act: saying((_, address, isChecked) => neverOnSite(address, isChecked)),
  },
  tidy: {
    title: 'menu_tidy',
    contexts: ['action', 'page'],
    type: 'normal',
    act: tab => askPage(tab, { type: 'openView', view: 'tidy', requestedByUser: true }),
  },
  'open-link': {
    title: 'menu_open_link',
    contexts: ['link'],
    type: 'normal',
    act: (tab, { linkUrl = '' }) => openLink(tab, linkUrl),
  },
} as const satisfies Readonly<Record<string, Entry>>

type EntryId = keyof typeof entries

const entryOf: ReadonlyMap<string | number, Entry> = new Map(Object.entries(entries))

/** Keeps the menus of the button and of pages, and what they say of the tab that is looked at. */
export function keepMenus(): void {
  const { contextMenus, runtime, tabs, windows } = browser
  runtime.onInstalled.addListener(() => void createMenus())
  contextMenus.onClicked.addListener((info, tab) => {
    const entry = entryOf.get(info.menuItemId)
    if (entry && tab) void entry.act(tab, info).catch(error => report('doing what a menu says', error))
  })
  tabs.onActivated.addListener(({ tabId }) => void tellOf(tabId))
  windows.onFocusChanged.addListener(() => void tellOfLookedAt())
  onTabStateChanged(tabId => void tellIfLookedAt(tabId))
  onSitesChanged({ here: () => void tellOfLookedAt() })
}

async function createMenus(): Promise<void> {
  const { contextMenus, i18n } = browser
  await contextMenus.removeAll()
  for (const [id, { title, contexts, type }] of Object.entries(entries)) {
    contextMenus.create({
      id,
      title: i18n.getMessage(title),
      contexts: [...contexts],
      type,
      visible: id !== 'not-opened',
    })
  }
}

/** Has the menus say what holds for a tab. */
async function tellOf(tabId: number): Promise<void> {
  try {
    const [state, { url }] = await Promise.all([loadTabState(tabId), browser.tabs.get(tabId)])
    const choice = await choiceForPage(url ?? '')
    const verdict = url === state.address ? state.verdict : null
    const looksLike = choice.kind === 'open' && verdict?.is === 'other' ? verdict.looksLike : null
    await Promise.all([
      update('not-opened', {
        visible: looksLike !== null,
        title: browser.i18n.getMessage(`not_opened_${looksLike ?? 'unknown'}`),
      }),
      update('always-reader', { checked: choice.kind === 'open' && choice.view === 'reader' }),
      update('always-tidy', { checked: choice.kind === 'open' && choice.view === 'tidy' }),
      update('not-this-page', {
        visible: choice.kind === 'open' || choice.kind === 'excepted',
        checked: choice.kind === 'excepted',
      }),
      update('never', { checked: choice.kind === 'never' }),
    ])
  } catch (error) {
    // A tab may be closed while this is asked.
    report('telling of a tab in the menus', error)
  }
}

async function tellOfLookedAt(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id !== undefined) await tellOf(tab.id)
}

async function tellIfLookedAt(tabId: number): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id === tabId) await tellOf(tabId)
}

function update(id: EntryId, properties: Menus.UpdateUpdatePropertiesType): Promise<void> {
  return browser.contextMenus.update(id, properties)
}

function addressOf(tab: Tabs.Tab, { pageUrl }: Menus.OnClickData): string {
  return pageUrl ?? tab.url ?? ''
}

/** Why nothing can be said of the site of a page. A few pages of the web are of none, and open all the same. */
function closedAt(address: string): FailureKind {
  return /^https?:/.test(address) ? 'siteNotKept' : refusalOf(address)
}
