import { onMessageToBackground } from '../messaging/in-background'
import { browser } from '../platform/browser'
import { showReaderState } from './button'
import { showNotice } from './notice'
import { toggleReader } from './toggle'

/** Tabs whose last click is still being answered: the second half of a double click would undo the first. */
const busy = new Set<number>()

// The button and its shortcut are one event; listeners must be there as soon as the worker wakes.
browser.action.onClicked.addListener(async tab => {
  if (tab.id === undefined || busy.has(tab.id)) return
  busy.add(tab.id)
  try {
    const failure = await toggleReader(tab.id, tab.url)
    if (failure) await showNotice(tab.id, failure)
  } finally {
    busy.delete(tab.id)
  }
})

onMessageToBackground((message, tabId) => {
  if (message.type === 'readerChanged') void showReaderState(tabId, message.isOpen)
  else void showNotice(tabId, 'extractionFailed')
})
