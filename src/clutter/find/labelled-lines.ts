import { childNodesOf, textOf } from '../../page/dom-access'
import { indexFrom } from '../../page/number-ranges'
import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'
import { contentsOf } from './block-contents'
import { wordsIn } from './evidence/block-passages'
import { isHeadline } from './evidence/headlines'
import { matchesHeading } from './evidence/section-evidence'
import { type HeadedSection, hasHeadingLength, type KindOfHeading, labelStanding } from './headings'
import type { PageContext } from './page-context'

/** Characters of a line of links with its label. */
const maxLength = 300
/** The share of the line that must be linked. */
const minLinkedShare = 0.3

const lineTags = new Set('DIV P LI UL SPAN SECTION FOOTER HEADER'.split(' '))

type SearchedPage = Pick<PageContext, 'survey' | 'guard'>

/**
 * Finds lines such as "Lees ook: …" or "Onderwerpen: …", whose label says what the links after it are.
 * @param kindOfHeadlines tells the kind of a label that needs no links after it, only a headline
 */
export function findLabelledLines(
  page: SearchedPage,
  kindOf: KindOfHeading,
  kindOfHeadlines: KindOfHeading,
): HeadedSection[] {
  const { survey, guard } = page
  const lines = findUnlinkedLines(page, kindOfHeadlines)
  for (let number = 0; number < survey.elements.length; number++) {
    const heading = labelText(survey, number)
    const kind = heading ? kindOf(heading) : null
    if (!heading || !kind || !guard.allows(number, kind)) continue
    if (matchesHeading(kind, contentsOf(survey, [number]), labelStanding))
      lines.push({ kind, heading, blocks: [number] })
  }
  return lines
}

/** Lines of a label and a headline without a link: "Lees ook: Haven krijgt tweede kade". */
function findUnlinkedLines({ survey, guard }: SearchedPage, kindOf: KindOfHeading): HeadedSection[] {
  return survey.passages.flatMap((passage): HeadedSection[] => {
    const { block, length, linkLength } = passage
    if (linkLength > 0 || length > maxLength || !isHeadline(passage)) return []
    if (survey.textLength[block] !== length) return []
    const heading = labelBefore(survey, passage)
    const kind = heading ? kindOf(heading) : null
    return kind && guard.allows(block, kind) ? [{ kind, heading, blocks: [block] }] : []
  })
}

/** The words of a passage up to its first colon, or those in an element of their own at its beginning. */
function labelBefore(survey: Survey, passage: Passage): string {
  const [words = '', rest] = wordsIn(survey, passage).split(':', 2)
  if (rest?.trim()) return words.trim()
  const text = survey.texts[passage.firstText]
  return text && text.parent !== passage.block ? text.node.data.trim() : ''
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
