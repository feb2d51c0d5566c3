import type { Tabs } from 'webextension-polyfill'
import type { SessionRequest } from '../messaging/calls'
import { showOpeningFailure } from './failure-popup'
import { openInTab } from './open-in-tab'

/** Passes on to a tab's page what the user asked for with a click or a key, and tells the user where that fails. */
export async function askTab(
  { id, url }: Pick<Tabs.Tab, 'id' | 'url'>,
  ...request: SessionRequest
): Promise<void> {
  if (id === undefined) return
  const failure = await openInTab(id, url, ...request)
  if (failure) await showOpeningFailure(id, failure)
}
