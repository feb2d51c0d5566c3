import type { Tabs } from 'webextension-polyfill'
import type { SaveResult } from '../domain/save-result'
import type { View } from '../domain/view'
import { browser } from '../platform/browser'
import { report } from '../platform/report'
import { isGestureMissing, loadPermissions, requestPermission } from '../platform/site-permissions'
import { changeSites } from '../platform/sites'
import { clearChoice, openAlways, openNever, type SiteEntries } from '../sites/choices'
import { forgetSite } from '../sites/edit-choices'
import type { OpenMode, SetOpenModeResult, SiteOpenMode } from '../sites/open-mode'
import { pageAt, type SiteScope, siteAt, writeScope } from '../sites/scope'
import { choiceForPage } from './choice-lookup'
import { openInTab } from './open-in-tab'
import { releaseUnneededPermissions } from './release-permissions'

/** What became of a choice; `noSite` on a page that belongs to no site. */
export type ChoiceResult = SaveResult | 'noSite'

const optionsPage = 'src/options/options.html'

/**
 * Sets whether the whole site of a page opens by itself, and in which view. The browser asks the user for the
 * permission; if the user denies it, the site is chosen and waits for it. To be called right in the event of a click.
 * @param view `null` to stop opening the site by itself
 * @throws the browser's error where it does not ask the user at all
 */
export async function chooseSite(
  { id }: Pick<Tabs.Tab, 'id'>,
  address: string,
  view: View | null,
): Promise<ChoiceResult> {
  const scope = scopeOf(address, siteAt)
  if (!scope || scope.kind === 'page') return 'noSite'
  if (view === null) return await saveChoice(scope, forgetSite)
  const permission = await requestPermission(scope)
  const saved = await changeSites((entries, now) => openAlways(entries, { site: scope, view }, now))
  if (saved !== 'saved') await releaseUnneededPermissions(scope)
  else if (permission === 'granted' && id !== undefined)
    await openInTab(id, address, 'openView', { view, requestedByUser: false })
  return saved
}

/** How the articles of a page's site open; `null` for a page that belongs to no site. */
export async function siteOpenModeAt(address: string): Promise<SiteOpenMode | null> {
  const scope = scopeOf(address, siteAt)
  if (!scope) return null
  const [choice, permissionOf] = await Promise.all([choiceForPage(address), loadPermissions()])
  const mode = choice.kind === 'open' ? choice.view : 'click'
  return { site: writeScope(scope), mode, permission: permissionOf(scope) }
}

/**
 * Sets how the articles of a page's site open, as the user chooses in the reader. To be called right in the event of
 * the message: most browsers count its click as one of the extension's own. Where one does not, the options page asks.
 * @returns how they open now; `null` for a page that belongs to no site
 */
export async function setSiteOpenMode(address: string, mode: OpenMode): Promise<SetOpenModeResult | null> {
  try {
    // Without a tab: the page is open already, in whatever view.
    const saved = await chooseSite({}, address, mode === 'click' ? null : mode)
    if (saved === 'noSite') return null
    if (saved !== 'saved') return 'notSaved'
  } catch (error) {
    if (!isGestureMissing(error)) {
      report('choosing a site', error)
      return 'notSaved'
    }
    await askOnOptionsPage(address)
  }
  return await siteOpenModeAt(address)
}

async function askOnOptionsPage(address: string): Promise<void> {
  const scope = scopeOf(address, siteAt)
  const url = browser.runtime.getURL(`${optionsPage}#site=${scope ? writeScope(scope) : ''}`)
  await browser.tabs.create({ url })
}

/** Excepts a page from opening by itself, or takes that back. */
export async function exceptPage(address: string, isExcepted: boolean): Promise<ChoiceResult> {
  return await saveChoice(scopeOf(address, pageAt), isExcepted ? openNever : clearChoice)
}

/** Sets that the site of a page never opens by itself, or takes that back. */
export async function neverOpenSite(address: string, isNever: boolean): Promise<ChoiceResult> {
  return await saveChoice(scopeOf(address, siteAt), isNever ? openNever : clearChoice)
}

async function saveChoice(
  scope: SiteScope | null,
  change: (entries: SiteEntries, scope: SiteScope, now: number) => SiteEntries,
): Promise<ChoiceResult> {
  if (!scope) return 'noSite'
  const saved = await changeSites((entries, now) => change(entries, scope, now))
  if (saved === 'saved') await releaseUnneededPermissions(scope)
  return saved
}

function scopeOf(address: string, scopeAt: typeof siteAt): SiteScope | null {
  return URL.canParse(address) ? scopeAt(new URL(address)) : null
}
