import type { Clutter, ClutterKind, RuledKind } from '../../domain/clutter'
import { attributeOf, tagOf } from '../../page/dom-access'
import { type Survey, totalsOf } from '../../page/survey'
import type { ClutterFinder } from '../find/find-clutter'
import type { createAddedContext } from '../find/page-context'
import { collectArrivals } from './added-elements'
import { type Pace, paced, type Schedule } from './throttle'

/** Four looks a second, and no more in all than a page with news coming in needs in an afternoon. */
const pace: Pace = { gap: 250, most: 400 }

/** What comes late may in all hold this share of the page's prose: ten small cuts hide an article too. */
const mostProse = 0.4

export interface LateParts {
  readonly createAddedContext: typeof createAddedContext
  readonly find: ClutterFinder
  /** The kinds that are hidden. */
  readonly kinds: ReadonlySet<ClutterKind>
  /** The kinds whose prose is surely none of the article's. */
  readonly neverProse: ReadonlySet<RuledKind>
  /** Of what was found, what the site's rules leave to hide, and what they add that is not hidden yet. */
  readonly rule: (found: readonly Clutter[]) => readonly Clutter[]
  readonly schedule: Schedule
  /** ms, on any clock. */
  readonly now: () => number
  /** Whether the reader has just clicked or typed: what comes then was asked for. */
  readonly hasJustActed: () => boolean
  readonly onFound: (clutter: readonly Clutter[]) => void
}

/**
 * Looks for clutter in what comes into a page later: prompts, sidebars that load as one scrolls. It looks at nothing
 * but what came, in idle moments. What is there from the start and only shown later is hidden from the start.
 * @param survey of the page as it was, for the guard: the article may not come late and be hidden
 * @returns stops it
 */
export function watchArrivals(document: Document, survey: Survey, parts: LateParts): () => void {
  const { createAddedContext, find, kinds, neverProse, rule, schedule, now, hasJustActed, onFound } = parts
  const arrivals = collectArrivals(survey)
  const before = totalsOf(survey)
  const isWorn = countReturns()
  let prose = 0

  const isWithinBounds = ({ kind, element, reason }: Clutter, came: Survey) => {
    if (neverProse.has(kind) || reason.signal === 'siteRule') return true
    prose += came.proseLength[came.numberOf.get(element) ?? -1] ?? 0
    return prose <= mostProse * before.proseLength
  }
  const look = () => {
    const boxes = arrivals.take()
    if (boxes.length === 0) return
    const added = createAddedContext(document, before, boxes)
    const found = rule(find(added, kinds)).filter(
      clutter => isWithinBounds(clutter, added.survey) && !isWorn(clutter),
    )
    if (found.length > 0) onFound(found)
  }
  const pass = paced(look, pace, schedule, now)
  const observer = new MutationObserver(records => {
    if (hasJustActed()) return
    arrivals.add(records)
    if (!arrivals.isEmpty() && !pass.ask()) observer.disconnect()
  })
  observer.observe(document.documentElement, { childList: true, subtree: true })
  return () => {
    observer.disconnect()
    pass.stop()
  }
}

/** A block that the page takes out and puts in anew is hidden so many times more. */
const mostReturns = 4

interface Seen {
  readonly element: WeakRef<Element>
  readonly returns: number
}

/**
 * Counts how often a page brings back what was hidden.
 * @returns tells whether to let a block be: its like has come back too often, each time after the last was gone. A row
 * of alike blocks that all stay is no return.
 */
export function countReturns(): (clutter: Clutter) => boolean {
  const seen = new Map<string, Seen>()
  return ({ element, kind }) => {
    const looks = [kind, tagOf(element), attributeOf(element, 'id'), attributeOf(element, 'class')].join(' ')
    const last = seen.get(looks)
    const isReturn = last !== undefined && last.element.deref()?.isConnected !== true
    const returns = (last?.returns ?? 0) + (isReturn ? 1 : 0)
    seen.set(looks, { element: new WeakRef(element), returns })
    return returns > mostReturns
  }
}
