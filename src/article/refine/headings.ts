import { foldSpace, lettersOf } from '../../page/text'
import { appendAll } from '../append-all'

/** The title may be repeated among this many first blocks. */
const reach = 4

/** Takes the title out of the text: it stands above it, once. */
export function dropTitle(root: Element, title: string): void {
  const letters = lettersOf(title)
  if (!letters) return
  const blocks = [...root.children]
  for (const [at, block] of blocks.entries()) {
    const isHeading = /^H[1-6]$/.test(block.tagName)
    if ((isHeading || at < reach) && lettersOf(block.textContent ?? '') === letters) block.remove()
  }
}

/** Takes out headings that head nothing: at the end, or with a heading of the same rank or higher right after. */
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
 * Puts subheads in order below the title: the highest becomes `h2`, and none is more than one rank below the one
 * before it, as a screen reader's list of headings wants it.
 */
export function orderHeadings(root: Element): void {
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')]
  const ranks = [...new Set(headings.map(rank))].sort((one, other) => one - other)
  let before = 1
  for (const heading of headings) {
    const wanted = Math.min(ranks.indexOf(rank(heading)) + 2, before + 1, 6)
    before = wanted
    if (wanted !== rank(heading)) rename(heading, `h${wanted}`)
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
