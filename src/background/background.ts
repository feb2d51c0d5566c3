import probeScript from '../content/probe-script?script&iife'
import { onMessageToBackground } from '../messaging/in-background'
import { browser } from '../platform/browser'
import { changeSiteRules } from '../platform/site-rules'
import { applyRuleEdit } from '../site-rules/edit'
import { askPage } from './ask-tab'
import { chooseOpening, openingAt } from './choose-site'
import { showNotice } from './failure-popup'
import { keepMenus } from './menus'
import { probeConfigFor } from './probe-config'
import { keepAutoSites } from './register-auto-scripts'
import { followTabs, noteComing, noteProbed, noteView } from './tab-status'
import { bringView } from './view-scripts'

// Listeners must be there as soon as the worker wakes. The button and its shortcut are one event.
browser.action.onClicked.addListener(tab => askPage(tab, { type: 'toggleReader' }))
browser.commands.onCommand.addListener((command, tab) => {
  if (!tab) return
  if (command === 'tidy') void askPage(tab, { type: 'openView', view: 'tidy', requestedByUser: true })
  else if (command === 'next-view') void askPage(tab, { type: 'nextView' })
})

onMessageToBackground((message, tabId) => {
  if (message.type === 'viewWanted') return bringView(tabId, message.view)
  if (message.type === 'viewChanged') return noteView(tabId, message)
  if (message.type === 'pageProbed') return noteProbed(tabId, message)
  if (message.type === 'siteAsked') return openingAt(message.address)
  if (message.type === 'siteChosen') return chooseOpening(message.address, message.opening)
  if (message.type === 'ruleSaid') return changeSiteRules(rules => applyRuleEdit(rules, message.said))
  if (message.type === 'pageBegun') return probeConfigFor(message.address)
  if (message.type === 'articleComing') return noteComing(tabId, message.address)
  return showNotice(tabId, 'extractionFailed')
})

followTabs()
keepMenus()
keepAutoSites(probeScript)
