import type { ClutterKind } from '../../domain/clutter'
import { textOf } from '../../page/dom-access'
import type { TokenMatcher } from '../../page/name-tokens'
import { indexFrom } from '../../page/number-ranges'
import type { Survey } from '../../page/survey'
import { lettersOf } from '../../page/text'
import type { Suspect } from './add-clutter'
import { type BlockContents, contentsOf } from './block-contents'
import { holdsComments } from './evidence/comment-entries'
import { goesOn } from './evidence/going-on'
import type { PageContext } from './page-context'

const headingTags = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']
/** Characters of a heading that an id was made from. */
const longestHeading = 120
/** Letters. A shorter id may be the beginning of any heading. */
const shortestSlug = 6

type SearchedPage = Pick<PageContext, 'survey' | 'guard' | 'textContainer'>

/**
 * Finds blocks by the words of their class names and ids. A name is no proof against text: sections are named after
 * what they are about, and themes give boxes of the article any name.
 */
export function findNamedBlocks(page: SearchedPage, matchToken: TokenMatcher<ClutterKind>): Suspect[] {
  const { survey, guard } = page
  const { tags, ids, classes } = survey
  const suspects: Suspect[] = []
  for (let number = 0; number < tags.length; number++) {
    const byId = matchToken(ids[number] ?? '')
    const match = (byId && isSlug(survey, number) ? null : byId) ?? matchToken(classes[number] ?? '')
    // The id of a heading is made of its words: "Newsletter sales fall" is news.
    if (!match || headingTags.includes(tags[number] ?? '')) continue
    if (guard.prose(number) > 0 && !isBorneOut(page, number, match.kind)) continue
    suspects.push({ number, kind: match.kind, reason: { signal: 'token', token: match.token } })
  }
  return suspects
}

/** Whether the id of a block was made from the words of the heading that opens it. */
function isSlug(survey: Survey, number: number): boolean {
  const heading = openingHeading(survey, number)
  if (!heading) return false
  const id = lettersOf(survey.ids[number] ?? '')
  const words = lettersOf(textOf(heading))
  return id.length >= shortestSlug && (id.endsWith(words) || words.startsWith(id))
}

function openingHeading(survey: Survey, number: number): Element | null {
  const { tagged, elements, end, textBefore, textLength } = survey
  const last = end[number] ?? 0
  for (const tag of headingTags) {
    const numbers = tagged.get(tag) ?? []
    const first = numbers[indexFrom(numbers, number + 1)] ?? last
    if (first >= last || textBefore[first] !== textBefore[number]) continue
    const length = textLength[first] ?? 0
    return length > 0 && length <= longestHeading ? (elements[first] ?? null) : null
  }
  return null
}

/**
 * Whether something besides the name says what a block with text is: what it holds, or that it is outside the text. The
 * box of an author is text; what tells it is that it comes last.
 */
function isBorneOut(page: SearchedPage, number: number, kind: ClutterKind): boolean {
  const { survey } = page
  if (kind === 'authorBox' && !goesOn(survey, [number])) return true
  if (kind === 'comments' && holdsComments(survey, [number])) return true
  return leadsOrAsks(contentsOf(survey, [number])) || !isInContainer(page, number)
}

/** Links or something to press, and not only a link in one of its sentences. */
function leadsOrAsks({ text, linked, links, linkedHeadings, controls }: BlockContents): boolean {
  return controls > 0 || linkedHeadings > 0 || (links > 0 && linked > 0.1 * text)
}

function isInContainer({ survey, textContainer }: SearchedPage, number: number): boolean {
  const element = textContainer()
  const container = (element && survey.numberOf.get(element)) ?? 0
  // The root holds all, and what is added to a page later is surveyed without the text of the page.
  return container > 0 && number > container && number < (survey.end[container] ?? 0)
}
