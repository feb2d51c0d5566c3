import type { Tabs } from 'webextension-polyfill'
import { forgetSite } from '../domain/forget-site'
import { originsToGiveBack } from '../domain/granted-origins'
import { openAlways, openNever, sayNothing } from '../domain/site-choices'
import { pageAt, siteAt } from '../domain/site-scope'
import type { View } from '../domain/view'
import { giveBack, requestPermission } from '../platform/site-permissions'
import { changeSites, loadSites } from '../platform/sites'
import { callPage } from './calls'

/**
 * Has a page's whole site open by itself from now on, in a view, or no more. The browser asks its reader; where the
 * answer is no, the site is chosen and waits for it. To be called right in the event of a click.
 * @param view `null` for no more
 */
export async function chooseSite({ id }: Tabs.Tab, address: string, view: View | null): Promise<void> {
  const scope = scopeOf(address, siteAt)
  if (!scope || scope.kind === 'page') return
  if (view === null) {
    await changeSites((entries, now) => forgetSite(entries, scope, now))
    const { entries } = await loadSites()
    return await giveBack(originsToGiveBack(entries, scope))
  }
  const permission = await requestPermission(scope)
  await changeSites((entries, now) => openAlways(entries, { site: scope, view }, now))
  if (permission === 'granted' && id !== undefined)
    await callPage(id, address, { type: 'openView', view, isAsked: false })
}

/** Says of a page that it is not to open by itself, or takes that back. */
export async function exceptPage(address: string, isExcepted: boolean): Promise<void> {
  await say(scopeOf(address, pageAt), isExcepted)
}

/** Says of a page's site that it is never to open by itself, or takes that back. */
export async function neverOnSite(address: string, isNever: boolean): Promise<void> {
  await say(scopeOf(address, siteAt), isNever)
}

async function say(scope: ReturnType<typeof siteAt>, isNever: boolean): Promise<void> {
  if (!scope) return
  await changeSites((entries, now) => (isNever ? openNever : sayNothing)(entries, scope, now))
}

function scopeOf(address: string, at: typeof siteAt): ReturnType<typeof siteAt> {
  return URL.canParse(address) ? at(new URL(address)) : null
}
