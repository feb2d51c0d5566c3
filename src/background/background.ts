import type { Tabs } from 'webextension-polyfill'
import probeScript from '../content/probe?script&iife'
import { onMessageToBackground } from '../messaging/in-background'
import { browser } from '../platform/browser'
import { keepAutoSites } from './auto-sites'
import { briefOn, prepareFor } from './briefing'
import { callPage } from './calls'
import { chooseOpening, openingAt } from './choosing'
import { keepMenus } from './menus'
import { showNotice } from './notice'
import { followTabs, noteProbed, noteView } from './tabs'
import { bringView } from './views'

/** Asks a tab's page for something that its reader has asked for; what comes in the way is said. */
async function call(tab: Tabs.Tab, asked: Parameters<typeof callPage>[2]): Promise<void> {
  if (tab.id === undefined) return
  const failure = await callPage(tab.id, tab.url, asked)
  if (failure) await showNotice(tab.id, failure)
}

// Listeners must be there as soon as the worker wakes. The button and its shortcut are one event.
browser.action.onClicked.addListener(tab => call(tab, { type: 'toggleReader' }))
browser.commands.onCommand.addListener((command, tab) => {
  if (!tab) return
  if (command === 'tidy') void call(tab, { type: 'openView', view: 'tidy', isAsked: true })
  else if (command === 'next-view') void call(tab, { type: 'nextView' })
})

onMessageToBackground((message, tabId) => {
  if (message.type === 'viewWanted') return bringView(tabId, message.view)
  if (message.type === 'viewChanged') return noteView(tabId, message)
  if (message.type === 'pageProbed') return noteProbed(tabId, message)
  if (message.type === 'siteAsked') return openingAt(message.address)
  if (message.type === 'siteChosen') return chooseOpening(message.address, message.opening)
  if (message.type === 'pageBegun') return briefOn(message.address)
  if (message.type === 'articleComing') return prepareFor(tabId, message.address)
  return showNotice(tabId, 'extractionFailed')
})

followTabs()
keepMenus()
keepAutoSites(probeScript)
