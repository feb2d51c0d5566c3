import type { Tabs } from 'webextension-polyfill'
import { browser } from '../platform/browser'
import { requestPermission } from '../platform/site-permissions'
import { siteAt } from '../sites/scope'
import { showNotice } from './failure-popup'
import { callPage } from './open-in-tab'
import { releaseUnneededPermissions } from './release-permissions'

/** The longest that a page is waited for, ms; the worker does not live much longer without an event. */
const longestWait = 25_000

/**
 * Opens a link in a new tab, and there the reader. A click on a page lets the extension into that page alone, so the
 * browser asks for the other; what was given for it is given back at once. To be called right in the event of a click.
 */
export async function openLink(
  { index, id }: Pick<Tabs.Tab, 'index' | 'id'>,
  address: string,
): Promise<void> {
  const scope = URL.canParse(address) ? siteAt(new URL(address)) : null
  const asked = scope ? requestPermission(scope) : null
  const permission = await asked
  const tab = await browser.tabs.create({
    url: address,
    index: index + 1,
    ...(id === undefined ? {} : { openerTabId: id }),
  })
  if (tab.id === undefined || permission !== 'granted' || !scope) return
  await loaded(tab.id)
  const failure = await callPage(tab.id, address, { type: 'openView', view: 'reader', requestedByUser: true })
  await releaseUnneededPermissions(scope)
  if (failure) await showNotice(tab.id, failure)
}

/** Waits until a tab has loaded its page, or has done so for too long. */
async function loaded(tabId: number): Promise<void> {
  await new Promise<void>(resolve => {
    const end = () => {
      clearTimeout(timer)
      browser.tabs.onUpdated.removeListener(onUpdated)
      resolve()
    }
    const onUpdated = (updated: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
      if (updated === tabId && status === 'complete') end()
    }
    const timer = setTimeout(end, longestWait)
    browser.tabs.onUpdated.addListener(onUpdated)
  })
}
