import { onMessageToBackground } from '../messaging/in-background'
import { browser } from '../platform/browser'
import { showReaderState } from './button'
import { showNotice } from './notice'
import { toggleReader } from './toggle'

// The button and its shortcut are one event; listeners must be there as soon as the worker wakes.
browser.action.onClicked.addListener(async tab => {
  if (tab.id === undefined) return
  const failure = await toggleReader(tab.id, tab.url)
  if (failure) await showNotice(tab.id, failure)
})

onMessageToBackground((message, tabId) => {
  if (message.type === 'readerChanged') void showReaderState(tabId, message.isOpen)
  else void showNotice(tabId, 'extractionFailed')
})
