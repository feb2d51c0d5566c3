import type { ClutterKind } from '../../domain/clutter'
import { childNodesOf, textOf } from '../../page/dom-access'
import { indexFrom } from '../../page/number-ranges'
import type { Survey } from '../../page/survey'
import { contentsOf, matchesHeading } from './block-contents'
import { type HeadedSection, hasHeadingLength, labelStanding } from './headings'
import type { PageContext } from './page-context'

/** Characters of a line of links with its label. */
const maxLength = 300
/** The share of the line that must be linked. */
const minLinkedShare = 0.3

const lineTags = new Set('DIV P LI UL SPAN SECTION FOOTER HEADER'.split(' '))

/** Finds lines such as "Lees ook: …" or "Onderwerpen: …", whose label says what the links after it are. */
export function findLabelledLines(
  { survey, guard }: Pick<PageContext, 'survey' | 'guard'>,
  kindOf: (heading: string) => ClutterKind | null,
): HeadedSection[] {
  const lines: HeadedSection[] = []
  for (let number = 0; number < survey.elements.length; number++) {
    const heading = labelText(survey, number)
    const kind = heading ? kindOf(heading) : null
    if (!heading || !kind || !guard.allows(number, kind)) continue
    if (matchesHeading(kind, contentsOf(survey, [number]), labelStanding))
      lines.push({ kind, heading, blocks: [number] })
  }
  return lines
}

/** The words of a line of links before the first of them. */
function labelText(survey: Survey, number: number): string | null {
  const { elements, tags, textLength, linkLength } = survey
  const length = textLength[number] ?? 0
  const linked = linkLength[number] ?? 0
  if (linked === 0 || length > maxLength || linked < minLinkedShare * length) return null
  const line = elements[number]
  if (!line || !lineTags.has(tags[number] ?? '')) return null
  const text = wordsBeforeLink(survey, line, number).trim()
  return hasHeadingLength(text.length) ? text : null
}

/** The text before the first link. It includes comments in the markup, since themes name their boxes in them. */
function wordsBeforeLink({ tagged, numberOf, end }: Survey, line: Element, number: number): string {
  const links = tagged.get('A') ?? []
  const link = links[indexFrom(links, number)] ?? Number.POSITIVE_INFINITY
  let words = ''
  for (const node of childNodesOf(line)) {
    const child = node instanceof Element ? numberOf.get(node) : undefined
    if (child !== undefined && link < (end[child] ?? 0)) break
    words += textOf(node)
  }
  return words
}
