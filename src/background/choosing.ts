import type { Tabs } from 'webextension-polyfill'
import { forgetSite } from '../domain/forget-site'
import { originsToGiveBack } from '../domain/granted-origins'
import { openAlways, openNever, sayNothing } from '../domain/site-choices'
import type { OpeningOfSite, SiteOpening } from '../domain/site-opening'
import { pageAt, type SiteScope, siteAt, writeScope } from '../domain/site-scope'
import type { View } from '../domain/view'
import { browser } from '../platform/browser'
import { report } from '../platform/report'
import { giveBack, loadPermissions, requestPermission } from '../platform/site-permissions'
import { changeSites, loadSites } from '../platform/sites'
import { callPage } from './calls'
import { choiceForPage } from './site-choices'

const optionsPage = 'src/options/options.html'

/**
 * Has a page's whole site open by itself from now on, in a view, or no more. The browser asks its reader; where the
 * answer is no, the site is chosen and waits for it. To be called right in the event of a click.
 * @param view `null` for no more
 */
export async function chooseSite(
  { id }: Pick<Tabs.Tab, 'id'>,
  address: string,
  view: View | null,
): Promise<void> {
  const scope = scopeOf(address, siteAt)
  if (!scope || scope.kind === 'page') return
  if (view === null) {
    await changeSites((entries, now) => forgetSite(entries, scope, now))
    return await giveBackWhatNothingNeeds(scope)
  }
  const permission = await requestPermission(scope)
  await changeSites((entries, now) => openAlways(entries, { site: scope, view }, now))
  if (permission === 'granted' && id !== undefined)
    await callPage(id, address, { type: 'openView', view, isAsked: false })
}

/** How the articles of a page's site open; `null` for a page that is of none. */
export async function openingAt(address: string): Promise<OpeningOfSite | null> {
  const scope = scopeOf(address, siteAt)
  if (!scope) return null
  const [choice, permissionOf] = await Promise.all([choiceForPage(address), loadPermissions()])
  const opening = choice.kind === 'open' ? choice.view : 'click'
  return { site: writeScope(scope), opening, permission: permissionOf(scope) }
}

/**
 * Has the articles of a page's site open so from now on, as its reader says in the page. To be called right in the
 * message: its click counts as one of the extension's own, but not in every browser. There the page of options asks.
 */
export async function chooseOpening(address: string, opening: SiteOpening): Promise<OpeningOfSite | null> {
  try {
    // The page is shown already, in whatever view.
    await chooseSite({}, address, opening === 'click' ? null : opening)
  } catch (error) {
    report('asking for a site', error)
    const scope = scopeOf(address, siteAt)
    const asking = browser.runtime.getURL(`${optionsPage}#site=${scope ? writeScope(scope) : ''}`)
    await browser.tabs.create({ url: asking })
  }
  return await openingAt(address)
}

/** Says of a page that it is not to open by itself, or takes that back. */
export async function exceptPage(address: string, isExcepted: boolean): Promise<void> {
  await say(scopeOf(address, pageAt), isExcepted)
}

/** Says of a page's site that it is never to open by itself, or takes that back. */
export async function neverOnSite(address: string, isNever: boolean): Promise<void> {
  await say(scopeOf(address, siteAt), isNever)
}

async function say(scope: SiteScope | null, isNever: boolean): Promise<void> {
  if (!scope) return
  await changeSites((entries, now) => (isNever ? openNever : sayNothing)(entries, scope, now))
  await giveBackWhatNothingNeeds(scope)
}

/** What is kept of permissions is what a site that opens by itself needs. */
async function giveBackWhatNothingNeeds(scope: SiteScope): Promise<void> {
  const { entries } = await loadSites()
  await giveBack(originsToGiveBack(entries, scope))
}

function scopeOf(address: string, at: typeof siteAt): SiteScope | null {
  return URL.canParse(address) ? at(new URL(address)) : null
}
