import probeScript from '../content/probe?script&iife'
import { onMessageToBackground } from '../messaging/in-background'
import { browser } from '../platform/browser'
import { keepAutoSites } from './auto-sites'
import { showView } from './button'
import { showNotice } from './notice'
import { toggleReader } from './toggle'
import { bringView } from './views'

// The button and its shortcut are one event; listeners must be there as soon as the worker wakes.
browser.action.onClicked.addListener(async tab => {
  if (tab.id === undefined) return
  const failure = await toggleReader(tab.id, tab.url)
  if (failure) await showNotice(tab.id, failure)
})

onMessageToBackground((message, tabId) => {
  if (message.type === 'viewWanted') return bringView(tabId, message.view)
  if (message.type === 'viewChanged') void showView(tabId, message.view)
  else void showNotice(tabId, 'extractionFailed')
  return undefined
})

keepAutoSites(probeScript)
