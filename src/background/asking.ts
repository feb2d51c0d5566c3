import type { Tabs } from 'webextension-polyfill'
import type { ToSession } from '../messaging/messages'
import { callPage } from './calls'
import { showNotice } from './notice'

/** Asks a tab's page for something that its reader has asked for; what comes in the way is said. */
export async function askPage({ id, url }: Pick<Tabs.Tab, 'id' | 'url'>, asked: ToSession): Promise<void> {
  if (id === undefined) return
  const failure = await callPage(id, url, asked)
  if (failure) await showNotice(id, failure)
}
