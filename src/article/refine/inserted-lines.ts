import { foldSpace } from '../../page/text'
import type { Vocabulary } from '../vocabulary'

/** A longer block is no such line. Characters. */
const longestLine = 200
/** Where such lines would be a larger share of the text, they are part of the story, and nothing is removed. */
const mostText = 0.2

const neverLines = /^(?:FIGURE|TABLE|PRE|BLOCKQUOTE|OL|HR)$/

/**
 * Removes the lines that sites insert between the paragraphs of a text and below it: labels of advertisements, links to
 * other stories, calls to action, notices about embeds, credits of pictures that are gone.
 */
export function dropInsertedLines(root: Element, { kindOfLine, isCredit, isInserted }: Vocabulary): void {
  const isRepeated = repeatedHeadings(root)
  const lines = [...root.children].filter(block => {
    const text = foldSpace(block.textContent ?? '')
    if (neverLines.test(block.tagName) || text.length > longestLine) return false
    const kind = kindOfLine(text)
    const isLabel = kind === 'ad' || isInserted(text)
    // "Werbung" once over a text is its subhead; over each place for one it is a label.
    if (isLabel && /^H[1-6]$/.test(block.tagName)) return isRepeated.has(text)
    return kind !== null || isLabel || isCredit(text)
  })
  const length = (elements: readonly Element[]) =>
    elements.reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0)
  if (length(lines) <= mostText * length([root])) for (const line of lines) line.remove()
}

/** The texts that several headings have. */
function repeatedHeadings(root: Element): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const text = foldSpace(heading.textContent ?? '')
    if (seen.has(text)) repeated.add(text)
    seen.add(text)
  }
  return repeated
}
