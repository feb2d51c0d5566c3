import type { ClutterKind } from '../../domain/clutter'
import { attributeOf, textOf } from '../../page/dom-access'
import { indexFrom } from '../../page/number-ranges'
import type { Survey } from '../../page/survey'
import { contentsOf } from './block-contents'
import { holdsComments } from './evidence/comment-entries'
import { goesOn } from './evidence/going-on'
import { holdsHeadlines } from './evidence/headlines'
import { matchesHeading } from './evidence/section-evidence'
import { type HeadedSection, hasHeadingLength, type KindOfHeading, labelStanding } from './headings'
import { findLabelledLines } from './labelled-lines'
import type { PageContext } from './page-context'

/** A section without a box of its own is followed over so many siblings. */
const maxSiblings = 40
/** Characters of the box of a question to the user, which may stand a few lines into it. Inside a text, boxes are the text's. */
const maxQuestionLength = 600
const maxQuestionLengthInText = 200

const headingTags = new Set('H1 H2 H3 H4 H5 H6'.split(' '))
/** Other elements that may stand for a heading. */
const headlineTags = new Set('DIV P LEGEND SUMMARY DT LI LABEL HEADER SPAN STRONG B'.split(' '))
const maxElementsInHeadline = 3
/** So many headings before and after one are compared with it. */
const nearHeadings = 20
const questionKinds = new Set<ClutterKind>(['prompt', 'consent'])

/** The page as this search uses it. */
type SearchedPage = Pick<PageContext, 'survey' | 'guard'>

/**
 * Finds sections by the words of their heading or label, and by what follows it.
 * @param kindOf tells the kind that a heading stands for; from `compileCues`
 * @param kindOfHeadlines the same for headings that stand over headlines only
 */
export function findHeadedSections(
  page: SearchedPage,
  kindOf: KindOfHeading,
  kindOfHeadlines: KindOfHeading = () => null,
): HeadedSection[] {
  const { survey, guard } = page
  const sections: HeadedSection[] = []
  for (let number = 1; number < survey.elements.length; number++) {
    const heading = headingText(survey, number)
    const kind = heading ? kindOf(heading) : null
    if (!heading || !kind || number === guard.title) continue
    const isOverHeadlines = kindOfHeadlines(heading) === kind
    const blocks = sectionUnder(page, number, kind, isOverHeadlines)
    if (blocks) sections.push({ kind, heading, blocks })
  }
  return [...sections, ...findLabelledLines(page, kindOf, kindOfHeadlines)]
}

/** The text of an element that reads as a heading: short, and its own rather than that of blocks inside it. */
function headingText(survey: Survey, number: number): string | null {
  if (!hasHeadingLength(survey.textLength[number] ?? 0)) return null
  const element = survey.elements[number]
  if (!element) return null
  const isHeading = headingTags.has(survey.tags[number] ?? '') || isHeadline(survey, number)
  return isHeading || attributeOf(element, 'role') === 'heading' ? textOf(element) : null
}

/** Whether an element that is no heading may stand for one. */
function isHeadline({ tags, linkLength, end }: Survey, number: number): boolean {
  const inner = (end[number] ?? 0) - number - 1
  return headlineTags.has(tags[number] ?? '') && inner <= maxElementsInHeadline && linkLength[number] === 0
}

function sectionUnder(
  page: SearchedPage,
  heading: number,
  kind: ClutterKind,
  isOverHeadlines: boolean,
): readonly number[] | null {
  if (kind === 'ad') return adUnder(page, heading)
  const isFit = (run: readonly number[]) =>
    isSection(page, heading, kind, run) ||
    (isOverHeadlines &&
      holdsHeadlines(page.survey, run, heading) &&
      run.every(block => page.guard.allows(block, kind)))
  const box = questionKinds.has(kind) ? questionBox(page, heading, kind) : boxUnder(page, heading, kind)
  if (box !== heading && isFit([box])) return [box]
  // Comments are text, so that only all of them can tell that they are comments.
  const runs = kind === 'comments' ? runsUnder(page, box).slice(-1) : runsUnder(page, box)
  return runs.find(run => run.length > 1 && isFit(run)) ?? null
}

function isSection(
  { survey, guard }: SearchedPage,
  heading: number,
  kind: ClutterKind,
  run: readonly number[],
): boolean {
  const contents = contentsOf(survey, run)
  const hasMore = contents.text > (survey.textLength[heading] ?? 0) + 3 || contents.controls > 0
  const standing = {
    isAboveTitle: heading < guard.title,
    isInText: goesOn(survey, run),
    holdsComments: () => holdsComments(survey, run),
  }
  return hasMore && matchesHeading(kind, contents, standing) && run.every(block => guard.allows(block, kind))
}

/** The label of an advertisement is clutter by itself; without a box, the article may go on after it. */
function adUnder(page: SearchedPage, heading: number): number[] | null {
  if (isSubhead(page.survey, heading)) return null
  const box = boxUnder(page, heading, 'ad')
  const isAd =
    page.guard.prose(box) === 0 && matchesHeading('ad', contentsOf(page.survey, [box]), labelStanding)
  return [isAd ? box : heading]
}

/** Whether "Werbung" is the heading of a chapter: right over a paragraph, and with others like it beside it. */
function isSubhead(survey: Survey, heading: number): boolean {
  const { tags, parent, end, elements } = survey
  if (!isHeadingIn(survey, heading) || !isText(survey, end[heading] ?? 0)) return false
  const box = parent[heading] ?? 0
  const numbers = survey.tagged.get(tags[heading] ?? '') ?? []
  const at = indexFrom(numbers, heading)
  const near = numbers.slice(Math.max(0, at - nearHeadings), at + nearHeadings)
  const like = near.filter(other => parent[other] === box)
  const wordsOf = (number: number) => (elements[number] ? textOf(elements[number]) : '')
  return like.length > 1 && like.filter(other => wordsOf(other) === wordsOf(heading)).length === 1
}

/** The outermost element that begins with the heading. */
function boxUnder({ survey, guard }: SearchedPage, heading: number, kind: ClutterKind): number {
  const { parent, textBefore } = survey
  let box = heading
  for (let above = parent[box] ?? -1; above > 0; above = parent[above] ?? -1) {
    if (textBefore[above] !== textBefore[heading] || !guard.allows(above, kind)) break
    box = above
  }
  return box
}

/** The outermost element that holds little more than a question, its explanation and its buttons. */
function questionBox({ survey, guard }: SearchedPage, heading: number, kind: ClutterKind): number {
  const { parent, textLength } = survey
  const maxLength = heading < guard.title ? maxQuestionLength : maxQuestionLengthInText
  let box = heading
  for (let above = parent[box] ?? -1; above > 0; above = parent[above] ?? -1) {
    if ((textLength[above] ?? 0) > maxLength || !guard.allows(above, kind)) break
    box = above
  }
  return box
}

/**
 * A heading without a box, and what follows it: up to the first paragraph of running text that has no heading of its
 * own, since the article may go on below a list; or else up to the title or the next heading that links nowhere.
 */
function runsUnder({ survey, guard }: SearchedPage, heading: number): readonly (readonly number[])[] {
  const { parent, end } = survey
  const run = [heading]
  const last = end[parent[heading] ?? -1] ?? 0
  for (let next = end[heading] ?? 0; next < last && run.length < maxSiblings; next = end[next] ?? last) {
    const holdsTitle = next <= guard.title && guard.title < (end[next] ?? 0)
    if (holdsTitle || endsSection(survey, next)) break
    run.push(next)
  }
  const text = run.findIndex((number, at) => isText(survey, number) && !isHeadingIn(survey, run[at - 1]))
  return text > 0 ? [run.slice(0, text), run] : [run]
}

function endsSection(survey: Survey, number: number): boolean {
  return isHeadingIn(survey, number) && !survey.linkLength[number]
}

function isHeadingIn({ tags }: Survey, number: number | undefined): boolean {
  return number !== undefined && headingTags.has(tags[number] ?? '')
}

function isText({ tags, proseLength }: Survey, number: number): boolean {
  return tags[number] === 'P' && proseLength[number] !== 0
}
