import { foldSpace } from '../../page/text'
import type { Vocabulary } from '../vocabulary'

/** A longer block is no such line. Characters. */
const longestLine = 200
/** Where such lines would be a larger share of the text, they are part of the story, and nothing is removed. */
const mostText = 0.2

/** So many headings of a text are compared. */
const mostCompared = 100
/** Characters of a paragraph that has its heading over it. */
const shortestParagraph = 80
const headingTag = /^H[1-6]$/
const sentenceEnd = /[.!?]["”»]?$/

const neverLines = /^(?:FIGURE|TABLE|PRE|BLOCKQUOTE|OL|HR)$/

/**
 * Removes the lines that sites insert between the paragraphs of a text and below it: labels of advertisements, links to
 * other stories, calls to action, notices about embeds, credits of pictures that are gone.
 */
export function dropInsertedLines(root: Element, { kindOfLine, isCredit, isInserted }: Vocabulary): void {
  const blocks = [...root.children]
  const first = blocks.filter(({ tagName }) => headingTag.test(tagName)).slice(0, mostCompared)
  const headings = first.map(tagAndWords)
  const lines = blocks.filter(block => {
    const text = foldSpace(block.textContent ?? '')
    if (neverLines.test(block.tagName) || text.length > longestLine) return false
    const kind = kindOfLine(text)
    if (kind === 'readMore' && isSentence(block, text)) return false
    const isLabel = kind === 'ad' || kind === 'embed' || isInserted(text)
    return ((kind !== null || isLabel) && !isSubhead(block, isLabel, headings)) || isCredit(text)
  })
  const length = (elements: readonly Element[]) =>
    elements.reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0)
  if (length(lines) <= mostText * length([root])) for (const line of lines) line.remove()
}

/** Whether a line leads nowhere and ends as sentences do: "Read more: that was her advice." */
function isSentence(block: Element, text: string): boolean {
  return sentenceEnd.test(text) && block.querySelector('a, b, strong') === null
}

/**
 * Whether a line is a heading of the text, whatever its words: a heading right over a paragraph. Labels of
 * advertisements stand over paragraphs too, so one word alone needs another heading like it in the text.
 */
function isSubhead(block: Element, isLabel: boolean, headings: readonly string[]): boolean {
  if (!headingTag.test(block.tagName)) return false
  const next = block.nextElementSibling
  const isOverText = next?.tagName === 'P' && foldSpace(next.textContent ?? '').length >= shortestParagraph
  return isOverText && (!isLabel || isOneOfMany(block, headings))
}

function isOneOfMany(block: Element, headings: readonly string[]): boolean {
  const likeIt = headings.filter(heading => heading.startsWith(block.tagName))
  return likeIt.length > 1 && likeIt.filter(heading => heading === tagAndWords(block)).length === 1
}

function tagAndWords({ tagName, textContent }: Element): string {
  return tagName + textContent
}
