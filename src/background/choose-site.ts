import type { Tabs } from 'webextension-polyfill'
import type { SaveResult } from '../domain/save-result'
import type { View } from '../domain/view'
import { browser } from '../platform/browser'
import { report } from '../platform/report'
import { isGestureMissing, loadPermissions, requestPermission } from '../platform/site-permissions'
import { changeSites } from '../platform/sites'
import { clearChoice, openAlways, openNever, type SiteEntries } from '../sites/choices'
import { forgetSite } from '../sites/edit-choices'
import type { ChosenOpening, OpeningOfSite, SiteOpening } from '../sites/open-mode'
import { pageAt, type SiteScope, siteAt, writeScope } from '../sites/scope'
import { choiceForPage } from './choice-lookup'
import { callPage } from './open-in-tab'
import { releaseUnneededPermissions } from './release-permissions'

/** What came of a choice; `noSite` on a page that is of none. */
export type Chosen = SaveResult | 'noSite'

const optionsPage = 'src/options/options.html'

/**
 * Has a page's whole site open by itself from now on, in a view, or no more. The browser asks its reader; where the
 * answer is no, the site is chosen and waits for it. To be called right in the event of a click.
 * @param view `null` for no more
 * @throws what the browser throws that does not ask its reader
 */
export async function chooseSite(
  { id }: Pick<Tabs.Tab, 'id'>,
  address: string,
  view: View | null,
): Promise<Chosen> {
  const scope = scopeOf(address, siteAt)
  if (!scope || scope.kind === 'page') return 'noSite'
  if (view === null) return await say(scope, forgetSite)
  const permission = await requestPermission(scope)
  const kept = await changeSites((entries, now) => openAlways(entries, { site: scope, view }, now))
  if (kept !== 'saved') await releaseUnneededPermissions(scope)
  else if (permission === 'granted' && id !== undefined)
    await callPage(id, address, { type: 'openView', view, requestedByUser: false })
  return kept
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
 * @returns what came of it; `null` for a page that is of no site
 */
export async function chooseOpening(address: string, opening: SiteOpening): Promise<ChosenOpening | null> {
  try {
    // The page is shown already, in whatever view.
    const chosen = await chooseSite({}, address, opening === 'click' ? null : opening)
    if (chosen === 'noSite') return null
    if (chosen !== 'saved') return 'notKept'
  } catch (error) {
    if (!isGestureMissing(error)) {
      report('choosing a site', error)
      return 'notKept'
    }
    await askInOptions(address)
  }
  return await openingAt(address)
}

async function askInOptions(address: string): Promise<void> {
  const scope = scopeOf(address, siteAt)
  const asking = browser.runtime.getURL(`${optionsPage}#site=${scope ? writeScope(scope) : ''}`)
  await browser.tabs.create({ url: asking })
}

/** Says of a page that it is not to open by itself, or takes that back. */
export async function exceptPage(address: string, isExcepted: boolean): Promise<Chosen> {
  return await say(scopeOf(address, pageAt), isExcepted ? openNever : clearChoice)
}

/** Says of a page's site that it is never to open by itself, or takes that back. */
export async function neverOnSite(address: string, isNever: boolean): Promise<Chosen> {
  return await say(scopeOf(address, siteAt), isNever ? openNever : clearChoice)
}

async function say(
  scope: SiteScope | null,
  change: (entries: SiteEntries, scope: SiteScope, now: number) => SiteEntries,
): Promise<Chosen> {
  if (!scope) return 'noSite'
  const kept = await changeSites((entries, now) => change(entries, scope, now))
  if (kept === 'saved') await releaseUnneededPermissions(scope)
  return kept
}

function scopeOf(address: string, at: typeof siteAt): SiteScope | null {
  return URL.canParse(address) ? at(new URL(address)) : null
}
