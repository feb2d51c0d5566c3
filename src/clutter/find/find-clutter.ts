import { type Clutter, type ClutterKind, type ClutterReason, clutterKinds } from '../../domain/clutter'
import { commonBox } from '../../page/common-box'
import { compileTokens } from '../../page/name-tokens'
import { outermost } from '../../page/outermost'
import { compileCues } from '../../page/text-cues'
import type { ClutterRules } from '../rules'
import { isAllowed, type Suspect } from './add-clutter'
import { findArticleBox } from './article-box'
import { findAsks } from './asks/asks'
import { markCode } from './code'
import { findCommentLists } from './comment-lists'
import { createPopupFinder } from './consent-popups'
import { findHeadedSections } from './headed-sections'
import type { HeadedSection } from './headings'
import { createMarkupFinder } from './markup'
import { findNamedBlocks } from './named-blocks'
import type { PageContext } from './page-context'
import { findPrevNextLinks } from './prev-next-links'
import { createConsentTextFinder } from './prompts/consent-texts'
import { findForms } from './prompts/forms'
import { createLegalNoticeFinder } from './prompts/legal-notices'
import { createNoticeFinder } from './prompts/notices'
import { createOfferFinder } from './prompts/offers'
import { findOverlays } from './prompts/overlays'
import { findSurroundings } from './surroundings'
import { findCuedRows } from './teasers/cued-rows'
import { findTitleAgain } from './title-again'

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
  const suspectBlocks = createSuspector(rules)

  return (page, kinds = allKinds) => {
    const isCode = markCode(page.survey)
    const isLookedFor = ({ kind, number }: Suspect) => kinds.has(kind) && !isCode[number]
    const inside = selectClutter(page, suspectBlocks(page).filter(isLookedFor))
    const around = suspectSurroundings(page, inside).filter(isLookedFor)
    return selectClutter(page, [...inside, ...around]).flatMap(({ number, kind, reason }) => {
      const element = page.survey.elements[number]
      return element ? [{ element, kind, reason }] : []
    })
  }
}

/** All blocks that anything but their place gives away. Some lie inside others, and some are suspected twice. */
function createSuspector(rules: ClutterRules): (page: PageContext) => Suspect[] {
  const matchToken = compileTokens(rules.tokens)
  const kindOfHeading = compileCues(rules.headings)
  const kindOfHeadlines = compileCues(rules.headlines)
  const findMarkup = createMarkupFinder(rules.markup)
  const findPopups = createPopupFinder(rules.popups)
  const findPrompts = createPromptFinder(rules)

  return page => [
    ...findMarkup(page).map(
      ({ number, kind, selector }): Suspect => ({ number, kind, reason: { signal: 'selector', selector } }),
    ),
    ...findNamedBlocks(page, matchToken),
    ...findPopups(page),
    ...suspectHeaded(findHeadedSections(page, kindOfHeading, kindOfHeadlines)),
    ...suspectCards(page),
    ...findCuedRows(page, kindOfHeading),
    ...findCommentLists(page),
    ...findTitleAgain(page).map(
      (number): Suspect => ({ number, kind: 'navigation', reason: { signal: 'place', position: 'above' } }),
    ),
    ...findPrompts(page),
    ...findPrevNextLinks(page.survey).map(
      (number): Suspect => ({ number, kind: 'navigation', reason: { signal: 'arrows' } }),
    ),
  ]
}

/** What the site asks of the user or says of itself, by what it holds. */
function createPromptFinder(rules: ClutterRules): (page: PageContext) => Suspect[] {
  const findConsentTexts = createConsentTextFinder(rules.consent)
  const findOffers = createOfferFinder(rules.actions)
  const findLegalNotices = createLegalNoticeFinder(rules.legal)
  const findNotices = createNoticeFinder(rules.notices)

  return page => [
    ...findAsks(page),
    ...findForms(page),
    ...findConsentTexts(page),
    ...findOverlays(page),
    ...findOffers(page),
    ...findNotices(page),
    ...findLegalNotices(page),
  ]
}

function suspectHeaded(sections: readonly HeadedSection[]): Suspect[] {
  return sections.flatMap(({ kind, heading, blocks }) =>
    blocks.map(number => ({ number, kind, reason: reasonOfHeading(kind, heading) })),
  )
}

function reasonOfHeading(kind: ClutterKind, heading: string): ClutterReason {
  const words = heading.replace(/\s+/g, ' ').trim()
  return kind === 'prompt' ? { signal: 'choice', heading: words } : { signal: 'heading', heading: words }
}

/** Teasers with headlines or pictures in a box without prose list other articles, whatever the box is called. */
function suspectCards({ survey, cards: groups, guard, teaserRows }: PageContext): Suspect[] {
  const cues = new Map(teaserRows.map(({ row, signs }) => [row.container, signs.cue]))
  return groups.flatMap(({ container, count, areHeadlined, areProven: isProven, blocks }) => {
    const isListOnly = isProven || (areHeadlined && guard.prose(container) === 0)
    const numbers = blocks.length === 0 && isListOnly ? [cuedBox(container)] : blocks
    return numbers.map(
      (number): Suspect => ({
        number,
        kind: 'related',
        reason: { signal: 'repeatedCards', cards: count },
        isProven,
      }),
    )
  })

  /** The box of teasers and the line over them, where it holds nothing else. */
  function cuedBox(container: number): number {
    const cue = cues.get(container) ?? -1
    // The title of an index stands right over its teasers too.
    if (cue < 0 || cue === guard.title) return container
    const box = commonBox(survey, container, cue)
    const rest = (survey.textLength[box] ?? 0) - (survey.textLength[container] ?? 0)
    return rest === (survey.textLength[cue] ?? 0) ? box : container
  }
}

/** Blocks around the article. Comments and the like must be known by then, or they are taken for the article. */
function suspectSurroundings(page: PageContext, clutter: readonly Suspect[]): Suspect[] {
  const { survey } = page
  const isClutter = survey.isUnread.slice()
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
  const outermostOf = (some: readonly Suspect[]) => outermost(some, ({ number }) => number, end)
  const numbersOf = (some: readonly Suspect[]) => outermostOf(some).map(({ number }) => number)
  const proven = suspects.filter(suspect => suspect.isProven && isAllowed(guard, suspect))
  const isText = guard.allowsAllProven(numbersOf(proven))
  const allowed = suspects
    .map(suspect => (suspect.isProven ? { ...suspect, isProven: isText } : suspect))
    .filter(suspect => isAllowed(guard, suspect))
    // Of two reasons for one block the first stays: the surer one, else the earlier.
    .sort((one, other) => vagueness(one) - vagueness(other))
  const isWithinBounds = (kind: ClutterKind) =>
    guard.allowsAll(numbersOf(allowed.filter(suspect => suspect.kind === kind && !suspect.isProven)), kind)
  const kinds = new Set(clutterKinds.filter(isWithinBounds))
  return outermostOf(allowed.filter(({ kind, isProven }) => isProven || kinds.has(kind)))
}

/** An `aside` may hold anything, so that any other reason to suspect it says more. */
function vagueness({ kind }: Suspect): number {
  return kind === 'sidebar' || kind === 'navigation' ? 1 : 0
}
