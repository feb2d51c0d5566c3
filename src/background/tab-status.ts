import { sendToPage } from '../messaging/in-background'
import type { ToBackground } from '../messaging/messages'
import { browser } from '../platform/browser'
import { report } from '../platform/report'
import { changeTabState, forgetTab } from '../platform/tab-states'
import { type TabState, unknownPage } from '../sites/tab-state'
import { appearanceOf } from './button-state'
import { choiceForPage } from './choice-lookup'
import { showButton } from './draw-button'
import { bringUnasked } from './open-in-tab'

type Probed = Extract<ToBackground, { readonly type: 'pageProbed' }>
type ViewChanged = Extract<ToBackground, { readonly type: 'viewChanged' }>

/**
 * Keeps what is known of tabs, and their buttons, in step with their pages. To be called as soon as the worker wakes.
 */
export function followTabs(): void {
  browser.tabs.onRemoved.addListener(tabId => void forgetTab(tabId))
  // Told only of sites that the extension may go to: their pages may show themselves under another address.
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (url !== undefined) void sendToPage(tabId, { type: 'addressChanged' })
  })
}

/**
 * A page of a site that opens by itself is about to be an article.
 * @returns whether what opens it is in the page now
 */
export async function noteComing(tabId: number, address: string): Promise<boolean> {
  const choice = await choiceForPage(address)
  return choice.kind === 'open' && (await bringUnasked(tabId, choice.view))
}

/** A page of a site that opens by itself was found to be an article, or not. */
export async function noteProbed(
  tabId: number,
  { verdict, isNew, address, isOpening }: Probed,
): Promise<void> {
  // At once: the view that the page may tell of next is of this page.
  const forgotten = isNew ? know(tabId, () => unknownPage) : null
  const choice = await choiceForPage(address)
  const opens = isNew && verdict.is === 'article' && !isOpening && choice.kind === 'open'
  // First what somebody waits for.
  const opening = opens ? bringUnasked(tabId, choice.view) : null
  // Not once that is forgotten, but right behind it: what the page says next must come later.
  const known = know(tabId, state => ({
    ...state,
    verdict,
    choice: choice.kind,
    address,
  }))
  await Promise.all([forgotten, known, opening])
}

/** A page is shown in another view. */
export async function noteView(tabId: number, { view, hidden }: ViewChanged): Promise<void> {
  await know(tabId, state => ({ ...state, view, hidden }))
}

async function know(tabId: number, change: (state: TabState) => TabState): Promise<void> {
  try {
    await showButton(tabId, appearanceOf(await changeTabState(tabId, change)))
  } catch (error) {
    report('showing what is known of a tab', error)
  }
}
