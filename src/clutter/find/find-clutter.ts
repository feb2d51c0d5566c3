import { type Clutter, type ClutterKind, type ClutterReason, clutterKinds } from '../../domain/clutter'
import { compileTokens, type TokenMatcher } from '../../page/name-tokens'
import { outermost } from '../../page/outermost'
import type { Survey } from '../../page/survey'
import { compileCues } from '../../page/text-cues'
import type { ClutterRules } from '../rules'
import type { Suspect } from './add-clutter'
import { findArticleBox } from './article-box'
import { markCode } from './code'
import { findHeadedSections } from './headed-sections'
import { createMarkupFinder } from './markup'
import type { PageContext } from './page-context'
import { findPrevNextLinks } from './prev-next-links'
import { findSurroundings } from './surroundings'

const headingTags = new Set('H1 H2 H3 H4 H5 H6'.split(' '))

/**
 * Finds a page's clutter by one set of rules.
 * @param kinds the kinds that are looked for. A block of another kind does not hide one of these that lies inside it.
 */
export type ClutterFinder = (page: PageContext, kinds?: ReadonlySet<ClutterKind>) => Clutter[]

const allKinds: ReadonlySet<ClutterKind> = new Set(clutterKinds)

/**
 * Makes a finder from a set of rules. A block is suspected for its markup, its class names and id, the heading over
 * it, its structure and its place around the article; the guard then keeps what the article needs.
 * @returns a finder whose result is in document order, no block inside another. It only reads the page.
 */
export function createClutterFinder(rules: ClutterRules): ClutterFinder {
  const matchToken = compileTokens(rules.tokens)
  const kindOfHeading = compileCues(rules.headings)
  const findMarkup = createMarkupFinder(rules.markup)

  return (page, kinds = allKinds) => {
    const isCode = markCode(page.survey)
    const isLookedFor = ({ kind, number }: Suspect) => kinds.has(kind) && !isCode[number]
    const suspects = [
      ...findMarkup(page).map(
        ({ number, kind, selector }): Suspect => ({ number, kind, reason: { signal: 'selector', selector } }),
      ),
      ...suspectNames(page.survey, matchToken),
      ...suspectHeaded(page, kindOfHeading),
      ...suspectCards(page),
      ...findPrevNextLinks(page.survey).map(
        (number): Suspect => ({ number, kind: 'navigation', reason: { signal: 'arrows' } }),
      ),
    ]
    const inside = selectClutter(page, suspects.filter(isLookedFor))
    const around = suspectSurroundings(page, inside).filter(isLookedFor)
    return selectClutter(page, [...inside, ...around]).flatMap(({ number, kind, reason }) => {
      const element = page.survey.elements[number]
      return element ? [{ element, kind, reason }] : []
    })
  }
}

function suspectNames({ tags, ids, classes }: Survey, matchToken: TokenMatcher<ClutterKind>): Suspect[] {
  const suspects: Suspect[] = []
  for (let number = 0; number < tags.length; number++) {
    const match = matchToken(ids[number] ?? '') ?? matchToken(classes[number] ?? '')
    // The id of a heading is made of its words: "Newsletter sales fall" is news.
    if (!match || headingTags.has(tags[number] ?? '')) continue
    suspects.push({ number, kind: match.kind, reason: { signal: 'token', token: match.token } })
  }
  return suspects
}

function suspectHeaded(page: PageContext, kindOfHeading: (heading: string) => ClutterKind | null): Suspect[] {
  return findHeadedSections(page, kindOfHeading).flatMap(({ kind, heading, blocks }) =>
    blocks.map(number => ({ number, kind, reason: reasonOfHeading(kind, heading) })),
  )
}

function reasonOfHeading(kind: ClutterKind, heading: string): ClutterReason {
  const words = heading.replace(/\s+/g, ' ').trim()
  return kind === 'prompt' ? { signal: 'choice', heading: words } : { signal: 'heading', heading: words }
}

/** Teasers with headlines or pictures in a box without prose list other articles, whatever the box is called. */
function suspectCards({ cards: groups, guard }: PageContext): Suspect[] {
  return groups
    .filter(({ container, areHeadlined }) => areHeadlined && guard.prose(container) === 0)
    .map(({ container, cards }) => ({
      number: container,
      kind: 'related',
      reason: { signal: 'repeatedCards', cards: cards.length },
    }))
}

/** Blocks around the article. Comments and the like must be known by then, or they are taken for the article. */
function suspectSurroundings(page: PageContext, clutter: readonly Suspect[]): Suspect[] {
  const { survey } = page
  const isClutter = new Uint8Array(survey.elements.length)
  for (const { number } of clutter) isClutter.fill(1, number, survey.end[number])
  const box = findArticleBox(survey, isClutter)
  const surroundings = box ? findSurroundings(page, box) : []
  return surroundings.map(({ number, position, isOutside }) => ({
    number,
    // A footer, a cart or a menu that opens over the page is a part of it that a tidied page keeps.
    kind: position === 'below' && !isOutside ? 'sidebar' : 'navigation',
    reason: { signal: 'place', position },
  }))
}

/** The suspects that the guard lets be clutter, singly and by kind, without those that lie inside another. */
function selectClutter({ survey: { end }, guard }: PageContext, suspects: readonly Suspect[]): Suspect[] {
  const allowed = suspects
    .filter(({ number, kind }) => guard.allows(number, kind))
    // Of two reasons for one block the first stays: the surer one, else the earlier.
    .sort((one, other) => vagueness(one) - vagueness(other))
  const outermostOf = (some: readonly Suspect[]) => outermost(some, ({ number }) => number, end)
  const isWithinBounds = (kind: ClutterKind) => {
    const blocks = outermostOf(allowed.filter(suspect => suspect.kind === kind))
    return guard.allowsAll(
      blocks.map(({ number }) => number),
      kind,
    )
  }
  const kinds = new Set(clutterKinds.filter(isWithinBounds))
  return outermostOf(allowed.filter(suspect => kinds.has(suspect.kind)))
}

/** An `aside` may hold anything, so that any other reason to suspect it says more. */
function vagueness({ kind }: Suspect): number {
  return kind === 'sidebar' || kind === 'navigation' ? 1 : 0
}
