import type { Clutter, ClutterKind, RuledKind } from '../../domain/clutter'
import { rootElementOf } from '../../page/document-access'
import { attributeOf, isInPage, tagOf } from '../../page/dom-access'
import { type Survey, totalsOf } from '../../page/survey'
import type { ClutterFinder } from '../find/find-clutter'
import type { createAddedContext } from '../find/page-context'
import { collectAddedElements } from './added-elements'
import { type Schedule, type ThrottleLimits, throttle } from './throttle'

/** Four searches a second, and as many in all as a live page needs that is open for an afternoon. */
const limits: ThrottleLimits = { gap: 250, most: 400 }

/** Late clutter may hold this share of the page's prose in all. Ten small blocks could be an article too. */
const mostProse = 0.4

export interface LateClutterDeps {
  readonly createAddedContext: typeof createAddedContext
  readonly find: ClutterFinder
  /** The kinds that are hidden. */
  readonly kinds: ReadonlySet<ClutterKind>
  /** The kinds whose prose certainly does not belong to the article. */
  readonly neverProse: ReadonlySet<RuledKind>
  /** Applies the site rules to what was found. @returns the blocks to hide that are not hidden yet */
  readonly rule: (found: readonly Clutter[]) => readonly Clutter[]
  readonly schedule: Schedule
  /** ms, on any clock. */
  readonly now: () => number
  /** Whether the user has just clicked or typed, so that what is added now was asked for. */
  readonly hasJustActed: () => boolean
  readonly onFound: (clutter: readonly Clutter[]) => void
}

/**
 * Searches what is added to a page later for clutter, in idle moments: prompts, sidebars that load on scrolling. What
 * is in the page from the start and only shown later was hidden at the start.
 * @param survey of the page before anything was added, so that an article that comes late is not hidden
 * @returns stops it
 */
export function watchLateClutter(document: Document, survey: Survey, deps: LateClutterDeps): () => void {
  const { createAddedContext, find, kinds, neverProse, rule, schedule, now, hasJustActed, onFound } = deps
  const added = collectAddedElements(survey)
  const before = totalsOf(survey)
  const returnsTooOften = createReturnTest()
  let prose = 0

  const isWithinLimit = ({ kind, element, reason }: Clutter, addedSurvey: Survey) => {
    if (neverProse.has(kind) || reason.signal === 'siteRule') return true
    prose += addedSurvey.proseLength[addedSurvey.numberOf.get(element) ?? -1] ?? 0
    return prose <= mostProse * before.proseLength
  }
  const search = () => {
    const boxes = added.take()
    if (boxes.length === 0) return
    const context = createAddedContext(document, before, boxes)
    const found = rule(find(context, kinds)).filter(
      clutter => isWithinLimit(clutter, context.survey) && !returnsTooOften(clutter),
    )
    if (found.length > 0) onFound(found)
  }
  const searches = throttle(search, limits, schedule, now)
  const observer = new MutationObserver(records => {
    if (hasJustActed()) return
    added.add(records)
    if (!added.isEmpty() && !searches.request()) observer.disconnect()
  })
  observer.observe(rootElementOf(document), { childList: true, subtree: true })
  return () => {
    observer.disconnect()
    searches.stop()
  }
}

/** A block that the page removes and inserts again is hidden so many more times. */
const mostReturns = 4

interface LastSeen {
  readonly element: WeakRef<Element>
  readonly returns: number
}

/**
 * Counts how often a page inserts a block again after removing the one like it. Blocks that are alike and all stay in
 * the page, such as a row of ads, are not counted.
 * @returns tells whether a block has come back so often that it should be left alone
 */
export function createReturnTest(): (clutter: Clutter) => boolean {
  const lastSeen = new Map<string, LastSeen>()
  return ({ element, kind }) => {
    const key = [kind, tagOf(element), attributeOf(element, 'id'), attributeOf(element, 'class')].join(' ')
    const last = lastSeen.get(key)
    const isReturn = last !== undefined && !isInPage(last.element.deref())
    const returns = (last?.returns ?? 0) + (isReturn ? 1 : 0)
    lastSeen.set(key, { element: new WeakRef(element), returns })
    return returns > mostReturns
  }
}
