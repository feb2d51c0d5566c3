import probeScript from '../content/probe-script?script&iife'
import { answerPages } from '../messaging/in-background'
import { browser } from '../platform/browser'
import { writePreferences } from '../platform/write-preferences'
import { askTab } from './ask-tab'
import { setSiteOpenMode, siteOpenModeAt } from './choose-site'
import { editSiteRule } from './edit-site-rule'
import { showOpeningFailure } from './failure-popup'
import { followLink } from './follow-link'
import { keepPlace, openPlace } from './keep-place'
import { keepSiteType } from './keep-site-type'
import { setUpMenus } from './menus'
import { probeConfigFor } from './probe-config'
import { stylePage } from './style-page'
import { prepareToOpen, recordProbe, recordView, trackTabs } from './tab-status'
import { trackSites } from './track-sites'
import { injectPages, injectSecondReader, injectTools, injectView } from './view-scripts'

// Listeners must be there as soon as the worker wakes. The button and its shortcut are one event.
browser.action.onClicked.addListener(tab => askTab(tab, 'toggleReader'))
browser.commands?.onCommand.addListener((command, tab) => {
  if (!tab) return
  if (command === 'tidy') void askTab(tab, 'openView', { view: 'tidy', requestedByUser: true })
  else if (command === 'next-view') void askTab(tab, 'showNextView')
})

answerPages({
  getProbeConfig: (_, { address }) => probeConfigFor(address),
  prepareToOpen: (_, page) => prepareToOpen(page),
  reportProbe: (probe, page) => recordProbe(page, probe),
  loadView: ({ view }, { tabId }) => injectView(tabId, view),
  loadSecondReader: (_, { tabId }) => injectSecondReader(tabId),
  loadTools: (_, { tabId }) => injectTools(tabId),
  loadPages: (_, { tabId }) => injectPages(tabId),
  openPlace: (_, page) => openPlace(page),
  keepPlace: ({ ticket, place }, page) => keepPlace(ticket, place, page),
  stylePage: ({ style, isOn }, { tabId }) => stylePage(tabId, style, isOn),
  followLink: ({ to }, page) => followLink(to, page),
  reportView: (shown, { tabId }) => recordView(tabId, shown),
  reportFailure: ({ failure }, { tabId }) => showOpeningFailure(tabId, failure),
  savePreferences: ({ changes }) => writePreferences(changes),
  saveSiteType: ({ type }, page) => keepSiteType(type, page),
  getSiteOpenMode: (_, { address }) => siteOpenModeAt(address),
  setSiteOpenMode: ({ mode }, { address }) => setSiteOpenMode(address, mode),
  editSiteRule: ({ edit }, { address }) => editSiteRule(edit, address),
})

trackTabs()
setUpMenus()
trackSites(probeScript)
