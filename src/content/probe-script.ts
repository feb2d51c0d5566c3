import { isDeclaredArticle } from '../detection/declared-article'
import { detectArticle, verdictOf } from '../detection/detect-article'
import type { ProbeCalls } from '../messaging/calls'
import { answerBackground, callBackground } from '../messaging/in-page'
import { drawCurtain } from './probe/hold-paint'
import { startProbing } from './probe/probe-navigations'
import { ownWorld } from './session/shared-globals'

// Runs by itself on the sites that the reader chose, before anything of a page is there.

const here = () => window.location.href

const follow = startProbing({
  window,
  begin: async () => (await callBackground('getProbeConfig', { address: here() })).answer ?? null,
  isComing: (document, { address, view, rules }) =>
    view !== null && address.isArticleLike && isDeclaredArticle(document, rules.signals),
  prepare: async () => {
    if (ownWorld.session) return
    ownWorld.unasked = 'wait'
    const { answer: isPrepared } = await callBackground('prepareToOpen', { address: here() })
    // The article, once it is there, asks again.
    if (!isPrepared) ownWorld.unasked = undefined
  },
  detect: (document, { address, rules }) => {
    const look = detectArticle(document, window.location, address, rules)
    const verdict = verdictOf(look, rules.model)
    ownWorld.probed = { ...look, verdict }
    return verdict
  },
  verdict: () => ownWorld.probed?.verdict ?? null,
  drawCurtain: document => {
    ownWorld.curtain = drawCurtain(document)
    return ownWorld.curtain
  },
  tell: (verdict, { view }, isNew) => {
    const opens = isNew && verdict.is === 'article' ? view : null
    const { session, unasked } = ownWorld
    const isOpening = session !== undefined || unasked !== undefined
    if (opens && session) void session.arrive(opens)
    else if (opens) ownWorld.unasked = 'open'
    void callBackground('reportProbe', { verdict, isNew, address: here(), isOpening })
  },
  leave: () => {
    ownWorld.unasked = undefined
    ownWorld.probed = undefined
    ownWorld.session?.end()
  },
})
answerBackground<ProbeCalls>({ checkAddress: follow })
