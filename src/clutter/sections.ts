import type { ClutterKind } from '../domain/clutter'
import { attributeOf } from '../domain/dom'
import type { Survey } from '../domain/survey'
import { bearsOut, contentsOf } from './evidence'
import type { Guard } from './guard'

/** A section of the page that its heading gives away. */
export interface CuedSection {
  readonly kind: ClutterKind
  readonly heading: string
  /** The outermost blocks of the section, neighbours in document order. */
  readonly blocks: readonly number[]
}

/** A heading is short. Characters. */
const shortestHeading = 3
const longestHeading = 60
/** A section without a box of its own is read this many siblings far. */
const mostSiblings = 40
/** A question to the reader may stand a few lines into its box. Characters. */
const longestQuestion = 1200

/** A line of links with its label. Characters. */
const longestLabelled = 300
const label = { isHeading: false, isAboveTitle: false }

const headingTag = /^H[1-6]$/
const lineTag = /^(?:DIV|P|LI|UL|SPAN|SECTION|FOOTER|HEADER)$/
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

/** Lines such as "Lees ook: …" or "Onderwerpen: …", whose label says what the links behind it are. */
function findLabelled(
  survey: Survey,
  guard: Guard,
  kindOf: (heading: string) => ClutterKind | null,
): CuedSection[] {
  const { elements, textLength, linkLength } = survey
  return elements.flatMap((element, number) => {
    const length = textLength[number] ?? 0
    const isLinkLine =
      length <= longestLabelled && (linkLength[number] ?? 0) >= 0.3 * length && linkLength[number]
    const heading = isLinkLine && lineTag.test(element.tagName) ? labelOf(element) : null
    const kind = heading ? kindOf(heading) : null
    const isLine = heading && kind && guard.allows(number, kind)
    return isLine && bearsOut(kind, contentsOf(survey, [number]), label)
      ? [{ kind, heading, blocks: [number] }]
      : []
  })
}

/** The words before the first link. */
function labelOf(line: Element): string | null {
  const words: string[] = []
  for (const node of line.childNodes) {
    if (node instanceof Element && (node.tagName === 'A' || node.querySelector('a'))) break
    words.push(node.textContent ?? '')
  }
  const text = words.join('').trim()
  return text.length >= shortestHeading && text.length <= longestHeading ? text : null
}

/** The text of an element that reads as a heading: short, and its own, not that of blocks inside it. */
function headingText({ elements, textLength, linkLength, end }: Survey, number: number): string | null {
  const length = textLength[number] ?? 0
  if (length < shortestHeading || length > longestHeading) return null
  const element = elements[number]
  if (!element) return null
  const isHeading = headingTag.test(element.tagName) || attributeOf(element, 'role') === 'heading'
  if (!isHeading) {
    const isLine = /^(DIV|P|LEGEND|SUMMARY|DT|LI|LABEL|HEADER|SPAN|STRONG|B)$/.test(element.tagName)
    const inner = (end[number] ?? 0) - number - 1
    if (!isLine || inner > 3 || (linkLength[number] ?? 0) > 0) return null
  }
  return element.textContent
}

function sectionUnder(survey: Survey, guard: Guard, heading: number, kind: ClutterKind): number[] | null {
  const standing = {
    isHeading: headingTag.test(survey.elements[heading]?.tagName ?? ''),
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
  let box = heading
  for (let above = parent[box] ?? -1; above > 0; above = parent[above] ?? -1) {
    if ((textLength[above] ?? 0) > longestQuestion || !guard.allows(above, kind)) break
    box = above
  }
  return box
}

/** The heading and what follows it, where nothing boxes the section: up to the next heading that leads nowhere. */
function siblingsUnder(
  { elements, parent, end, linkLength }: Survey,
  guard: Guard,
  heading: number,
): number[] {
  const run = [heading]
  const last = end[parent[heading] ?? -1] ?? 0
  for (let next = end[heading] ?? 0; next < last && run.length < mostSiblings; next = end[next] ?? last) {
    const tag = elements[next]?.tagName ?? ''
    const endsHere = headingTag.test(tag) && !linkLength[next]
    const holdsTitle = next <= guard.title && guard.title < (end[next] ?? 0)
    if (endsHere || holdsTitle) break
    run.push(next)
  }
  return run
}
