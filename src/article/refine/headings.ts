import { walkOver } from '../../page/document-access'
import { foldSpace, lettersOf } from '../../page/text'
import { appendAll } from '../append-all'

/** The title may be repeated in any of so many first blocks. */
const reach = 4

/** A heading with the title has no more letters before it: the name of a topic, a date. */
const longestKicker = 50

/** Removes the title from the text, because the reader shows it above. */
export function dropTitle(root: Element, title: string): void {
  const letters = lettersOf(title)
  if (!letters) return
  const blocks = [...root.children]
  for (const [at, block] of blocks.entries()) {
    const isHeading = /^H[1-6]$/.test(block.tagName)
    if (!isHeading && at >= reach) continue
    const text = lettersOf(block.textContent ?? '')
    const isWithKicker =
      isHeading && at < reach && text.endsWith(letters) && text.length <= letters.length + longestKicker
    if (text === letters || isWithKicker) block.remove()
    else dropTitleLine(block, letters)
  }
}

/** Old pages have the title as the first line of a paragraph, above a line break. */
function dropTitleLine(block: Element, letters: string): void {
  const nodes = walkOver(block.ownerDocument, block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  const line: Text[] = []
  let node = nodes.nextNode()
  for (; node && node.nodeName !== 'BR'; node = nodes.nextNode()) if (node instanceof Text) line.push(node)
  if (!node || lettersOf(line.map(({ data }) => data).join('')) !== letters) return
  for (const part of [...line, node]) part.parentNode?.removeChild(part)
}

/** Removes headings without text below: at the end, or right before a heading of the same rank or higher. */
export function dropEmptyHeadings(root: Element): void {
  for (const block of [...root.children].reverse()) {
    if (!isHeading(block)) continue
    const next = block.nextElementSibling
    const isEmpty =
      !foldSpace(block.textContent ?? '') || !next || (isHeading(next) && rank(next) <= rank(block))
    if (isEmpty) block.remove()
  }
}

/**
 * Orders the ranks of subheads: the highest becomes `h2`, and none is more than one rank below the one before it, so
 * that a screen reader can list them as an outline.
 */
export function orderHeadings(root: Element): void {
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')]
  const ranks = [...new Set(headings.map(rank))].sort((one, other) => one - other)
  let before = 1
  for (const heading of headings) {
    const newRank = Math.min(ranks.indexOf(rank(heading)) + 2, before + 1, 6)
    before = newRank
    if (newRank !== rank(heading)) rename(heading, `h${newRank}`)
  }
}

function isHeading(element: Element): boolean {
  return /^H[1-6]$/.test(element.tagName)
}

function rank(heading: Element): number {
  return Number(heading.tagName.slice(1))
}

function rename(element: Element, tagName: string): void {
  const renamed = element.ownerDocument.createElement(tagName)
  for (const { name, value } of [...element.attributes]) renamed.setAttribute(name, value)
  appendAll(renamed, element.childNodes)
  element.replaceWith(renamed)
}
