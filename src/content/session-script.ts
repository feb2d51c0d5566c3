import { ViewNotLoadedError } from '../domain/failures'
import type { PageVerdict } from '../domain/page-verdict'
import type { SessionCalls } from '../messaging/calls'
import { answerBackground, callBackground } from '../messaging/in-page'
import { isOrphaned, shadowRootOf } from '../platform/extension-api'
import { loadPreferences, savePreferences } from '../platform/preferences'
import { report } from '../platform/report'
import { loadSiteRules } from '../platform/site-rules'
import { pageAnalyzer } from './analysis/page-analyzer'
import { findLeftover } from './session/orphaned-view'
import { createSession, type Session } from './session/session'
import { ownWorld } from './session/shared-globals'
import type { ProbedPage } from './session/types'
import { createViewLoader } from './views/view-loader'

function startSession(): Session {
  const session = createSession({
    window,
    analyzer: pageAnalyzer,
    loadView: createViewLoader(async view => void (await callBackground('loadView', { view }))),
    firstLook: probedPage,
    loadPreferences,
    savePreferences,
    loadSiteRules,
    saveRule: async edit =>
      (await callBackground('editSiteRule', { edit })).answer ?? (isOrphaned() ? 'orphaned' : 'refused'),
    report,
    onChange: (view, hidden) => void callBackground('reportView', { view, hidden }),
  })
  const shown = async (open: () => Promise<void>) => {
    try {
      await open()
    } catch (error) {
      report('opening a view', error)
      const failure = error instanceof ViewNotLoadedError ? error.kind : 'extractionFailed'
      await callBackground('reportFailure', { failure })
    }
  }
  // Nobody waits for it: whatever breaks, the page simply stays as it is.
  const unasked = async (open: () => Promise<void>) => {
    await open().catch(error => report('opening a page by itself', error))
    ownWorld.curtain?.lift()
  }
  return {
    ...session,
    arrive: view => unasked(() => session.arrive(view)),
    toggle: () => shown(session.toggle),
    next: () => shown(session.next),
    open: async (view, requestedByUser) => {
      if (!requestedByUser) return await unasked(() => session.open(view, false))
      await shown(() => session.open(view, true))
      ownWorld.curtain?.lift()
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

/** What the probe has said of the page; `null` where none runs. */
function probedPage(): ProbedPage | null {
  const { probed } = ownWorld
  if (!probed) return null
  const { logOdds, looksLike } = probed
  return {
    logOdds,
    refuse: () => {
      const verdict: PageVerdict = { is: 'other', looksLike }
      ownWorld.probed = { ...probed, verdict }
      const { href: address } = window.location
      void callBackground('reportProbe', { verdict, isNew: false, address, isOpening: false })
    },
  }
}

const { session: running, wish, unasked, views } = ownWorld
ownWorld.wish = undefined
ownWorld.unasked = undefined
const leftover = running ? null : findLeftover(document, shadowRootOf)
const session = running ?? startSession()
ownWorld.session = session
if (!running) listen(session)
// Taken away, its session ends and gives the page back.
if (leftover && wish?.isToggle) leftover.remove()
else if (wish) void session.open(wish.view, wish.requestedByUser)
else if (unasked === 'open') void session.arrive(views?.reader ? 'reader' : 'tidy')
else if (unasked === 'wait') {
  session.prepare()
  views?.reader?.rehearse(pageAnalyzer)
}
