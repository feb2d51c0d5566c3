import { isDeclaredArticle } from '../detection/declared-article'
import { detectArticle, verdictOf } from '../detection/detect-article'
import type { ProbeCalls } from '../messaging/calls'
import { answerBackground, callBackground } from '../messaging/in-page'
import { inputGateOf } from '../page/input-gate'
import { holdPaint } from './probe/hold-paint'
import { startProbing } from './probe/probe-navigations'
import { sharedGlobals } from './session/shared-globals'

// Runs by itself on the sites that the user chose, before anything of a page is there.

// The views that may come later take the user's input here, before any listener of the page.
inputGateOf(window)

const checkAddress = startProbing({
  window,
  getConfig: async () => (await callBackground('getProbeConfig', {})).answer ?? null,
  expectsArticle: (document, { address, view, rules }) =>
    view !== null && address.isArticleLike && isDeclaredArticle(document, rules.signals),
  prepareToOpen: async () => {
    if (sharedGlobals.session) return
    sharedGlobals.autoOpen = 'wait'
    const { answer: isPrepared } = await callBackground('prepareToOpen', {})
    // Once the article is there, the background is asked again.
    if (!isPrepared) sharedGlobals.autoOpen = undefined
  },
  detect: (document, { address, rules }) => {
    const look = detectArticle(document, window.location, address, rules)
    const verdict = verdictOf(look, rules.model)
    sharedGlobals.probed = { ...look, verdict }
    return verdict
  },
  verdict: () => sharedGlobals.probed?.verdict ?? null,
  holdPaint: document => {
    sharedGlobals.paintHold = holdPaint(document)
    return sharedGlobals.paintHold
  },
  reportVerdict: (verdict, { view }, isNew) => {
    const opens = isNew && verdict.is === 'article' ? view : null
    const { session, autoOpen } = sharedGlobals
    const isOpening = session !== undefined || autoOpen !== undefined
    if (opens && session) void session.openByItself(opens)
    else if (opens) sharedGlobals.autoOpen = 'open'
    void callBackground('reportProbe', { verdict, isNew, isOpening })
  },
  onLeave: () => {
    sharedGlobals.autoOpen = undefined
    sharedGlobals.probed = undefined
    sharedGlobals.session?.end()
  },
})
answerBackground<ProbeCalls>({ checkAddress })
