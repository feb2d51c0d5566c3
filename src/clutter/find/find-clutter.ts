import { type Clutter, type ClutterKind, type ClutterReason, clutterKinds } from '../../domain/clutter'
import { compileTokens, type TokenMatcher } from '../../page/name-tokens'
import type { Survey } from '../../page/survey'
import { compileCues } from '../../page/text-cues'
import type { ClutterRules } from '../rules'
import { findCore } from './article-box'
import { type Guard, guardArticle } from './article-guard'
import { findCards } from './cards'
import { findCuedSections } from './headed-sections'
import { createMarkupFinder, type SearchedPage } from './markup'
import { findPageTurners } from './prev-next-links'
import { findSurroundings } from './surroundings'

interface Suspect {
  readonly number: number
  readonly kind: ClutterKind
  readonly reason: ClutterReason
}

const headingTags = new Set('H1 H2 H3 H4 H5 H6'.split(' '))

/**
 * Finds a page's clutter by one set of rules.
 * @param page that was surveyed: the document, or what stands for the part of it that was
 * @param kinds that are looked for: what is of another kind hides none of these in it
 */
export type ClutterFinder = (
  page: SearchedPage,
  survey: Survey,
  kinds?: ReadonlySet<ClutterKind>,
) => Clutter[]

const allKinds: ReadonlySet<ClutterKind> = new Set(clutterKinds)

/**
 * Makes a finder of a set of rules. It takes a block for clutter by its class names and id, by its markup, by
 * the heading over it, by its structure and by its place around the article; the guard then keeps what the article
 * needs.
 * @returns a finder whose result is in document order, no block inside another. It reads the page only.
 */
export function createClutterFinder(rules: ClutterRules): ClutterFinder {
  const matchToken = compileTokens(rules.tokens)
  const kindOfHeading = compileCues(rules.headings)
  const findMarkup = createMarkupFinder(rules.markup)

  return (page, survey, kinds = allKinds) => {
    const cards = findCards(survey)
    const guard = guardArticle(page.title, survey, cards)
    const isWanted = ({ kind }: Suspect) => kinds.has(kind)
    const suspects = [
      ...findMarkup(page, survey).map(
        ({ number, kind, selector }): Suspect => ({ number, kind, reason: { signal: 'selector', selector } }),
      ),
      ...suspectNames(survey, matchToken),
      ...findCuedSections(survey, guard, kindOfHeading).flatMap(({ kind, heading, blocks }) =>
        blocks.map((number): Suspect => ({ number, kind, reason: reasonOfHeading(kind, heading) })),
      ),
      ...suspectCards(guard, cards),
      ...findPageTurners(survey).map(
        (number): Suspect => ({ number, kind: 'navigation', reason: { signal: 'arrows' } }),
      ),
    ]
    const convicted = convict(survey, guard, suspects.filter(isWanted))
    const around = suspectSurroundings(survey, guard, convicted).filter(isWanted)
    return convict(survey, guard, [...convicted, ...around]).flatMap(({ number, kind, reason }) => {
      const element = survey.elements[number]
      return element ? [{ element, kind, reason }] : []
    })
  }
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

/** What stands around the article: where that is, is known once the comments and the like are. */
function suspectSurroundings(survey: Survey, guard: Guard, convicted: readonly Suspect[]): Suspect[] {
  const isClutter = new Uint8Array(survey.elements.length)
  for (const { number } of convicted) isClutter.fill(1, number, survey.end[number])
  const core = findCore(survey, isClutter)
  const surroundings = core ? findSurroundings(survey, guard, core) : []
  return surroundings.map(({ number, position, isApart }) => ({
    number,
    // The page's own parts, which a tidied page keeps: a foot, a cart, a menu that opens over it.
    kind: position === 'below' && !isApart ? 'sidebar' : 'navigation',
    reason: { signal: 'place', position },
  }))
}

/** Drops what the guard does not allow, singly and by kind, and what lies inside another. */
function convict({ end }: Survey, guard: Guard, suspects: readonly Suspect[]): Suspect[] {
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
  return outermost(
    allowed.filter(suspect => kinds.has(suspect.kind)),
    end,
  )
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
