import type { ClutterKind } from '../../domain/clutter'
import { attributeOf, textOf } from '../../page/dom-access'
import type { Survey } from '../../page/survey'
import { contentsOf, matchesHeading } from './block-contents'
import { type HeadedSection, hasHeadingLength, labelStanding } from './headings'
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
const questionKinds = new Set<ClutterKind>(['prompt', 'consent'])

/** The page as this search uses it. */
type SearchedPage = Pick<PageContext, 'survey' | 'guard'>

/**
 * Finds sections by the words of their heading or label.
 * @param kindOf tells the kind that a heading stands for; from `compileCues`
 */
export function findHeadedSections(
  page: SearchedPage,
  kindOf: (heading: string) => ClutterKind | null,
): HeadedSection[] {
  const { survey, guard } = page
  const sections: HeadedSection[] = []
  for (let number = 1; number < survey.elements.length; number++) {
    const heading = headingText(survey, number)
    const kind = heading ? kindOf(heading) : null
    if (!heading || !kind || number === guard.title) continue
    const blocks = sectionUnder(page, number, kind)
    if (blocks) sections.push({ kind, heading, blocks })
  }
  return [...sections, ...findLabelledLines(page, kindOf)]
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

function sectionUnder(page: SearchedPage, heading: number, kind: ClutterKind): number[] | null {
  const { survey, guard } = page
  if (kind === 'ad') return adUnder(page, heading)
  const standing = {
    isHeading: headingTags.has(survey.tags[heading] ?? ''),
    isAboveTitle: heading < guard.title,
  }
  const isSection = (run: readonly number[]) => {
    const contents = contentsOf(survey, run)
    const hasMore = contents.text > (survey.textLength[heading] ?? 0) + 3 || contents.controls > 0
    return (
      hasMore && matchesHeading(kind, contents, standing) && run.every(block => guard.allows(block, kind))
    )
  }
  const box = questionKinds.has(kind) ? questionBox(page, heading, kind) : boxUnder(page, heading, kind)
  if (box !== heading && isSection([box])) return [box]
  const run = siblingsUnder(page, box)
  return run.length > 1 && isSection(run) ? run : null
}

/** The label of an advertisement is clutter by itself; without a box, the article may go on after it. */
function adUnder(page: SearchedPage, heading: number): number[] {
  const box = boxUnder(page, heading, 'ad')
  const isAd =
    page.guard.prose(box) === 0 && matchesHeading('ad', contentsOf(page.survey, [box]), labelStanding)
  return [isAd ? box : heading]
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

/** A heading without a box, and what follows it up to the title or the next heading that links nowhere. */
function siblingsUnder({ survey, guard }: SearchedPage, heading: number): number[] {
  const { tags, parent, end, linkLength } = survey
  const run = [heading]
  const last = end[parent[heading] ?? -1] ?? 0
  for (let next = end[heading] ?? 0; next < last && run.length < maxSiblings; next = end[next] ?? last) {
    const endsHere = headingTags.has(tags[next] ?? '') && !linkLength[next]
    const holdsTitle = next <= guard.title && guard.title < (end[next] ?? 0)
    if (endsHere || holdsTitle) break
    run.push(next)
  }
  return run
}
