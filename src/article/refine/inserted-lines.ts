import { foldSpace } from '../../page/text'
import type { Vocabulary } from '../vocabulary'

/** A line is short. Characters. */
const longestLine = 200
/** Together such lines hold no more than this share of a text; where they seem to, the phrases are of the story. */
const mostText = 0.2

const neverLines = /^(?:FIGURE|TABLE|PRE|BLOCKQUOTE|OL|HR)$/

/**
 * Takes out the lines that sites put between the paragraphs of a text and below it: labels of advertisements,
 * links to other stories, appeals, notices of embeds, credits of pictures that are gone.
 */
export function dropInsertedLines(root: Element, { kindOfLine, isCredit }: Vocabulary): void {
  const lines = [...root.children].filter(block => {
    const text = foldSpace(block.textContent ?? '')
    if (neverLines.test(block.tagName) || text.length > longestLine) return false
    return kindOfLine(text) !== null || isCredit(text)
  })
  const length = (elements: readonly Element[]) =>
    elements.reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0)
  if (length(lines) <= mostText * length([root])) for (const line of lines) line.remove()
}
