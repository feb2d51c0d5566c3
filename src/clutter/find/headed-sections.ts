import type { ClutterKind } from '../../domain/clutter'
import { attributeOf } from '../../page/dom-access'
import type { Survey } from '../../page/survey'
import type { Guard } from './article-guard'
import { bearsOut, contentsOf } from './block-contents'
import { type CuedSection, isHeadingLong, standingOfLabel } from './headed-section'
import { findLabelled } from './labelled-lines'

/** A section without a box of its own is read this many siblings far. */
const mostSiblings = 40
/** A question to the reader may stand a few lines into its box; in a text, boxes are of the text. Characters. */
const longestQuestion = 600
const longestQuestionInText = 200

const headingTags = new Set('H1 H2 H3 H4 H5 H6'.split(' '))
/** What else may stand over a section. */
const headlineTags = new Set('DIV P LEGEND SUMMARY DT LI LABEL HEADER SPAN STRONG B'.split(' '))
const mostInHeadline = 3
const asksReader = new Set<ClutterKind>(['prompt', 'consent'])

/**
 * Finds sections by the words over them.
 * @param kindOf from `compileCues`
 */
export function findCuedSections(
  survey: Survey,
  guard: Guard,
  kindOf: (heading: string) => ClutterKind | null,
): CuedSection[] {
  const sections: CuedSection[] = []
  for (let number = 1; number < survey.elements.length; number++) {
    const heading = headingText(survey, number)
    const kind = heading ? kindOf(heading) : null
    if (!heading || !kind || number === guard.title) continue
    const blocks = sectionUnder(survey, guard, number, kind)
    if (blocks) sections.push({ kind, heading, blocks })
  }
  return [...sections, ...findLabelled(survey, guard, kindOf)]
}

/** The text of an element that reads as a heading: short, and its own, not that of blocks inside it. */
function headingText(survey: Survey, number: number): string | null {
  if (!isHeadingLong(survey.textLength[number] ?? 0)) return null
  const element = survey.elements[number]
  if (!element) return null
  const isHeading = headingTags.has(survey.tags[number] ?? '') || isHeadline(survey, number)
  return isHeading || attributeOf(element, 'role') === 'heading' ? element.textContent : null
}

/** Whether an element that is no heading may stand for one. */
function isHeadline({ tags, linkLength, end }: Survey, number: number): boolean {
  const inner = (end[number] ?? 0) - number - 1
  return headlineTags.has(tags[number] ?? '') && inner <= mostInHeadline && linkLength[number] === 0
}

function sectionUnder(survey: Survey, guard: Guard, heading: number, kind: ClutterKind): number[] | null {
  if (kind === 'ad') return adUnder(survey, guard, heading)
  const standing = {
    isHeading: headingTags.has(survey.tags[heading] ?? ''),
    isAboveTitle: heading < guard.title,
  }
  const holds = (run: readonly number[]) => {
    const contents = contentsOf(survey, run)
    const isMore = contents.text > (survey.textLength[heading] ?? 0) + 3 || contents.controls > 0
    return isMore && bearsOut(kind, contents, standing) && run.every(block => guard.allows(block, kind))
  }
  const box = asksReader.has(kind)
    ? boxAround(survey, guard, heading, kind)
    : boxUnder(survey, guard, heading, kind)
  if (box !== heading && holds([box])) return [box]
  const run = siblingsUnder(survey, guard, box)
  return run.length > 1 && holds(run) ? run : null
}

/** The label of an advertisement is clutter by itself; what follows it without a box may be the article again. */
function adUnder(survey: Survey, guard: Guard, heading: number): number[] {
  const box = boxUnder(survey, guard, heading, 'ad')
  const isAd = guard.prose(box) === 0 && bearsOut('ad', contentsOf(survey, [box]), standingOfLabel)
  return [isAd ? box : heading]
}

/** The outermost element that the heading opens. */
function boxUnder({ parent, textBefore }: Survey, guard: Guard, heading: number, kind: ClutterKind): number {
  let box = heading
  for (let above = parent[box] ?? -1; above > 0; above = parent[above] ?? -1) {
    if (textBefore[above] !== textBefore[heading] || !guard.allows(above, kind)) break
    box = above
  }
  return box
}

/** The outermost element that holds little more than the question, its explanation and its buttons. */
function boxAround({ parent, textLength }: Survey, guard: Guard, heading: number, kind: ClutterKind): number {
  const longest = heading < guard.title ? longestQuestion : longestQuestionInText
  let box = heading
  for (let above = parent[box] ?? -1; above > 0; above = parent[above] ?? -1) {
    if ((textLength[above] ?? 0) > longest || !guard.allows(above, kind)) break
    box = above
  }
  return box
}

/** The heading and what follows it, where nothing boxes the section: up to the next heading that leads nowhere. */
function siblingsUnder({ tags, parent, end, linkLength }: Survey, guard: Guard, heading: number): number[] {
  const run = [heading]
  const last = end[parent[heading] ?? -1] ?? 0
  for (let next = end[heading] ?? 0; next < last && run.length < mostSiblings; next = end[next] ?? last) {
    const endsHere = headingTags.has(tags[next] ?? '') && !linkLength[next]
    const holdsTitle = next <= guard.title && guard.title < (end[next] ?? 0)
    if (endsHere || holdsTitle) break
    run.push(next)
  }
  return run
}
