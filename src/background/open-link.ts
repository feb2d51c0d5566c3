import type { Tabs } from 'webextension-polyfill'
import { browser } from '../platform/browser'
import { requestPermission } from '../platform/site-permissions'
import { siteAt } from '../sites/scope'
import { showFailureOnce, showOpeningFailure } from './failure-popup'
import { openInTab } from './open-in-tab'
import { releaseUnneededPermissions } from './release-permissions'
import { untilLoaded } from './until-loaded'
import { injectTools } from './view-scripts'

/**
 * Opens a link to a web page in a new tab, and the reader in it. A page chooses what its links lead to, and the browser
 * opens more for an extension than for a page: files, its own pages, ours. So nothing else is opened. The click gives access to the page of the link only, so the browser
 * asks the user for access to the other, which is released right afterwards. To be called right in the event of a
 * click.
 */
export async function openLink(
  { index, id }: Pick<Tabs.Tab, 'index' | 'id'>,
  address: string,
): Promise<void> {
  if (!isWebAddress(address)) return await refuse(id)
  const scope = siteAt(new URL(address))
  const permission = scope ? await requestPermission(scope) : null
  const tab = await browser.tabs.create({
    url: address,
    index: index + 1,
    ...(id === undefined ? {} : { openerTabId: id }),
  })
  if (tab.id === undefined || permission !== 'granted' || !scope) return
  await untilLoaded(tab.id)
  const failure = await openInTab(tab.id, address, 'openView', { view: 'reader', requestedByUser: true })
  // The page can ask for them only as long as there is access to it.
  if (!failure) await injectTools(tab.id)
  await releaseUnneededPermissions(scope)
  if (failure) await showOpeningFailure(tab.id, failure)
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
}

async function refuse(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await showFailureOnce(tabId, 'linkNotWeb')
}
