import type { Tabs } from 'webextension-polyfill'
import type { ToSession } from '../messaging/messages'
import { showNotice } from './failure-popup'
import { callPage } from './open-in-tab'

/** Asks a tab's page for something that its reader has asked for; what comes in the way is said. */
export async function askPage({ id, url }: Pick<Tabs.Tab, 'id' | 'url'>, asked: ToSession): Promise<void> {
  if (id === undefined) return
  const failure = await callPage(id, url, asked)
  if (failure) await showNotice(id, failure)
}
