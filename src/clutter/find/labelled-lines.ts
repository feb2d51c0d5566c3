import type { ClutterKind } from '../../domain/clutter'
import { indexFrom } from '../../page/number-ranges'
import type { Survey } from '../../page/survey'
import type { Guard } from './article-guard'
import { bearsOut, contentsOf } from './block-contents'
import { type CuedSection, isHeadingLong, standingOfLabel } from './headed-section'

/** A line of links with its label. Characters. */
const longest = 300
/** The share of it that is linked. */
const leastLinked = 0.3

const lineTags = new Set('DIV P LI UL SPAN SECTION FOOTER HEADER'.split(' '))

/** Lines such as "Lees ook: …" or "Onderwerpen: …", whose label says what the links behind it are. */
export function findLabelled(
  survey: Survey,
  guard: Guard,
  kindOf: (heading: string) => ClutterKind | null,
): CuedSection[] {
  const lines: CuedSection[] = []
  for (let number = 0; number < survey.elements.length; number++) {
    const heading = labelText(survey, number)
    const kind = heading ? kindOf(heading) : null
    if (!heading || !kind || !guard.allows(number, kind)) continue
    if (bearsOut(kind, contentsOf(survey, [number]), standingOfLabel))
      lines.push({ kind, heading, blocks: [number] })
  }
  return lines
}

/** The words of a line of links before the first of them. */
function labelText(survey: Survey, number: number): string | null {
  const { elements, tags, textLength, linkLength } = survey
  const length = textLength[number] ?? 0
  const linked = linkLength[number] ?? 0
  if (linked === 0 || length > longest || linked < leastLinked * length) return null
  const line = elements[number]
  if (!line || !lineTags.has(tags[number] ?? '')) return null
  const text = wordsBeforeLink(survey, line, number).trim()
  return isHeadingLong(text.length) ? text : null
}

/** What stands before the first link, comments in the markup included: themes name their boxes in them. */
function wordsBeforeLink({ tagged, numberOf, end }: Survey, line: Element, number: number): string {
  const links = tagged.get('A') ?? []
  const link = links[indexFrom(links, number)] ?? Number.POSITIVE_INFINITY
  let words = ''
  for (let node = line.firstChild; node; node = node.nextSibling) {
    const child = node instanceof Element ? numberOf.get(node) : undefined
    if (child !== undefined && link < (end[child] ?? 0)) break
    words += node.textContent ?? ''
  }
  return words
}
