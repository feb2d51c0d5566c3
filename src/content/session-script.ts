import { FramesetPageError, ViewNotLoadedError } from '../domain/failures'
import type { PageVerdict } from '../domain/page-verdict'
import type { SaveResult } from '../domain/save-result'
import type { SessionCalls } from '../messaging/calls'
import { answerBackground, callBackground } from '../messaging/in-page'
import { isOrphaned, shadowRootOf } from '../platform/extension-api'
import { loadPreferences, savePreferences } from '../platform/preferences'
import { report } from '../platform/report'
import { loadSiteRules } from '../platform/site-rules'
import { loadSiteType } from '../platform/site-types'
import { pageAnalyzer } from './analysis/page-analyzer'
import { findOrphanedView } from './session/orphaned-view'
import { createPageStyle } from './session/page-style'
import { createSession } from './session/session'
import { sharedGlobals } from './session/shared-globals'
import type { ProbedPage, Session } from './session/types'
import { createViewLoader } from './views/view-loader'

function startSession(): Session {
  return reportFailures(
    createSession({
      window,
      analyzer: pageAnalyzer,
      loadView: createViewLoader(async view => void (await callBackground('loadView', { view }))),
      stylePage: createPageStyle(
        async isOn => (await callBackground('stylePage', { style: 'tidied', isOn })).answer ?? false,
      ),
      probedPage,
      loadPreferences,
      savePreferences: preferences =>
        savePreferences(
          preferences,
          async changes => (await callBackground('savePreferences', { changes })).answer ?? unsaved(),
        ),
      loadSiteType,
      saveSiteType: async type => (await callBackground('saveSiteType', { type })).answer ?? unsaved(),
      loadSiteRules,
      saveRule: async edit => (await callBackground('editSiteRule', { edit })).answer ?? unsaved(),
      report,
      onChange: (view, hidden) => void callBackground('reportView', { view, hidden }),
    }),
  )
}

/** Why the background saved nothing and did not say so. */
function unsaved(): SaveResult {
  return isOrphaned() ? 'orphaned' : 'refused'
}

/** Reports failures. The background also shows the user those of what they asked for. */
function reportFailures(session: Session): Session {
  const openForUser = async (open: () => Promise<void>) => {
    try {
      await open()
    } catch (error) {
      report('opening a view', error)
      const isKnown = error instanceof ViewNotLoadedError || error instanceof FramesetPageError
      const failure = isKnown ? error.kind : 'viewNotShown'
      await callBackground('reportFailure', { failure })
    }
  }
  // The user does not wait for a page that opens by itself: if it fails, the page simply stays as it is.
  const openQuietly = async (open: () => Promise<void>) => {
    await open().catch(error => report('opening a page by itself', error))
    sharedGlobals.paintHold?.end()
  }
  return {
    ...session,
    openByItself: view => openQuietly(() => session.openByItself(view)),
    toggle: () => openForUser(session.toggle),
    next: () => openForUser(session.next),
    open: async (view, requestedByUser) => {
      if (!requestedByUser) return await openQuietly(() => session.open(view, false))
      await openForUser(() => session.open(view, true))
      sharedGlobals.paintHold?.end()
    },
  }
}

function listen(session: Session): void {
  answerBackground<SessionCalls>({
    toggleReader: session.toggle,
    openView: ({ view, requestedByUser }) => session.open(view, requestedByUser),
    showNextView: session.next,
  })
}

function probedPage(): ProbedPage | null {
  const { probed } = sharedGlobals
  if (!probed) return null
  const { logOdds, looksLike } = probed
  return {
    logOdds,
    refuse: () => {
      const verdict: PageVerdict = { is: 'other', looksLike }
      sharedGlobals.probed = { ...probed, verdict }
      void callBackground('reportProbe', { verdict, isNew: false, isOpening: false })
    },
  }
}

const { session: running, pendingOpen, autoOpen, views } = sharedGlobals
sharedGlobals.pendingOpen = undefined
sharedGlobals.autoOpen = undefined
const orphanedView = running ? null : findOrphanedView(document, shadowRootOf)
const session = running ?? startSession()
sharedGlobals.session = session
if (!running) listen(session)
// Once the view is removed, the session of the earlier version ends and restores the page.
if (orphanedView && pendingOpen?.isToggle) orphanedView.remove()
else if (pendingOpen) void session.open(pendingOpen.view, pendingOpen.requestedByUser)
else if (autoOpen === 'open') void session.openByItself(views?.reader ? 'reader' : 'tidy')
else if (autoOpen === 'wait') {
  session.prepare()
  views?.reader?.warmUp(pageAnalyzer)
}
