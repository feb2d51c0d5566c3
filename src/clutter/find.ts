import {
  type Clutter,
  type ClutterKind,
  type ClutterReason,
  type ClutterRules,
  clutterKinds,
} from '../domain/clutter'
import { compileCues } from '../domain/cues'
import type { Survey } from '../domain/survey'
import { compileTokens, type TokenMatcher } from '../domain/tokens'
import { findCards } from './cards'
import { type Guard, guardArticle } from './guard'
import { findPageTurners } from './page-turners'
import { findCuedSections } from './sections'

interface Suspect {
  readonly number: number
  readonly kind: ClutterKind
  readonly reason: ClutterReason
}

const headingTags = new Set('H1 H2 H3 H4 H5 H6'.split(' '))

/** Finds a document's clutter by one set of rules. */
export type ClutterFinder = (document: Document, survey: Survey) => Clutter[]

/**
 * Makes a finder of a set of rules. It takes a block for clutter by its class names and id, by its markup, by
 * the heading over it and by its structure; the guard then keeps what the article needs.
 * @returns a finder whose result is in document order, no block inside another. It reads the page only.
 */
export function createClutterFinder(rules: ClutterRules): ClutterFinder {
  const matchToken = compileTokens(rules.tokens)
  const kindOfHeading = compileCues(rules.headings)

  return (document, survey) => {
    const cards = findCards(survey)
    const guard = guardArticle(document, survey, cards)
    const suspects = [
      ...suspectMarkup(document, survey, rules.selectors),
      ...suspectNames(survey, matchToken),
      ...findCuedSections(survey, guard, kindOfHeading).flatMap(({ kind, heading, blocks }) =>
        blocks.map((number): Suspect => ({ number, kind, reason: reasonOfHeading(kind, heading) })),
      ),
      ...suspectCards(guard, cards),
      ...findPageTurners(survey).map(
        (number): Suspect => ({ number, kind: 'navigation', reason: { signal: 'arrows' } }),
      ),
    ]
    return convict(survey, guard, suspects)
  }
}

/** One search for each selector: browsers are quicker at several simple ones than at one long list of them. */
function suspectMarkup(document: Document, survey: Survey, selectors: ClutterRules['selectors']): Suspect[] {
  const suspects: Suspect[] = []
  for (const [kind, list] of Object.entries(selectors) as [ClutterKind, readonly string[]][]) {
    for (const selector of list) {
      for (const element of document.querySelectorAll(selector)) {
        const number = survey.numberOf.get(element)
        if (number !== undefined) suspects.push({ number, kind, reason: { signal: 'selector', selector } })
      }
    }
  }
  return suspects
}

function suspectNames({ tags, ids, classes }: Survey, matchToken: TokenMatcher<ClutterKind>): Suspect[] {
  const suspects: Suspect[] = []
  for (let number = 0; number < tags.length; number++) {
    const match = matchToken(ids[number] ?? '') ?? matchToken(classes[number] ?? '')
    // A heading's id is made of its words: "Newsletter sales fall" is news.
    if (!match || headingTags.has(tags[number] ?? '')) continue
    suspects.push({ number, kind: match.kind, reason: { signal: 'token', token: match.token } })
  }
  return suspects
}

function reasonOfHeading(kind: ClutterKind, heading: string): ClutterReason {
  const words = heading.replace(/\s+/g, ' ').trim()
  return kind === 'prompt' ? { signal: 'choice', heading: words } : { signal: 'heading', heading: words }
}

/** Teasers with headlines or pictures, in a box without the title: another list of articles, whatever its name. */
function suspectCards(guard: Guard, groups: ReturnType<typeof findCards>): Suspect[] {
  return groups
    .filter(({ container, areHeadlined }) => areHeadlined && guard.prose(container) === 0)
    .map(({ container, cards }) => ({
      number: container,
      kind: 'related',
      reason: { signal: 'repeatedCards', cards: cards.length },
    }))
}

/** Drops what the guard does not allow, singly and by kind, and what lies inside another. */
function convict({ elements, end }: Survey, guard: Guard, suspects: readonly Suspect[]): Clutter[] {
  const allowed = suspects.filter(({ number, kind }) => guard.allows(number, kind))
  const isWithinBounds = (kind: ClutterKind) => {
    const blocks = outermost(
      allowed.filter(suspect => suspect.kind === kind),
      end,
    )
    return guard.allowsAll(
      blocks.map(block => block.number),
      kind,
    )
  }
  const kinds = new Set(clutterKinds.filter(isWithinBounds))
  const kept = allowed.filter(suspect => kinds.has(suspect.kind))
  return outermost(kept, end).flatMap(({ number, kind, reason }) => {
    const element = elements[number]
    return element ? [{ element, kind, reason }] : []
  })
}

/** An `aside` may hold anything: what else is known of it says more. */
function vagueness({ kind }: Suspect): number {
  return kind === 'sidebar' || kind === 'navigation' ? 1 : 0
}

function outermost(suspects: readonly Suspect[], end: Int32Array): Suspect[] {
  // The sort is stable: of two reasons for one block, the earlier and surer stays.
  const inOrder = [...suspects].sort(
    (one, other) => one.number - other.number || vagueness(one) - vagueness(other),
  )
  const outer: Suspect[] = []
  let covered = 0
  for (const suspect of inOrder) {
    if (suspect.number < covered) continue
    outer.push(suspect)
    covered = end[suspect.number] ?? suspect.number + 1
  }
  return outer
}
