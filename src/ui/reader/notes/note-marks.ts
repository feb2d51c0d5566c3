import { targetOf } from '../../../page/fragment'
import { foldSpace } from '../../../page/text'

/** A number, a letter or two, a Roman number, or signs. */
const plainMark = /^[[(]?(?:\p{N}{1,4}|\p{L}{1,2}|[ivxlc]{1,6}|[*†‡§¶#※]{1,4})[\])]?[.:]?$/iu
/** A number behind a word, as in "[note 3]". */
const namedMark = /^[[(]?\p{L}{1,6}\.?\s?\p{N}{1,3}[\])]?$/u

/** A longer text is a part of the article, which is gone to. Characters. */
const longestNote = 1000
/** The id may be on something at the beginning of a note, behind a number at most. Characters. */
const mostBefore = 8

const noteBlocks = 'li, p, dd, td, aside, blockquote, figcaption'
const inlineTargets = 'a, b, cite, em, i, small, span, strong, sup'

/** The link that something in a text is in, where it leads to another place in that text. */
export function linkWithin(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest('.content a[href^="#"]') : null
  return link instanceof HTMLAnchorElement ? link : null
}

/** Where a link leads within the text of an article. */
export function targetOfLink(link: Element, content: Element): HTMLElement | null {
  return targetOf(link.getAttribute('href')?.slice(1) ?? '', content)
}

/**
 * The note that a link is the mark of: a short link that leads to a short block further down.
 * @returns `null` for a link that leads anywhere else, say to a section
 */
export function noteOf(link: Element, content: Element): HTMLElement | null {
  if (!isMark(link)) return null
  const target = targetOfLink(link, content)
  const note = target && blockAround(target)
  if (!note || !content.contains(note)) return null
  const isBelow = link.compareDocumentPosition(note) & Node.DOCUMENT_POSITION_FOLLOWING
  const length = foldSpace(note.textContent).length
  return isBelow && length > 0 && length <= longestNote ? note : null
}

function isMark(link: Element): boolean {
  const text = link.textContent ?? ''
  // A link may be as long as the text.
  if (text.length > 24) return false
  const written = foldSpace(text)
  if (plainMark.test(written)) return true
  return namedMark.test(written) && (/^[[(]/.test(written) || link.closest('sup') !== null)
}

function blockAround(target: HTMLElement): HTMLElement | null {
  const block = target.matches(inlineTargets) ? blockBegunBy(target) : target
  // What a list of terms says of a mark comes after it.
  if (block?.matches('dt')) return nextBlock(block)
  return block?.matches(noteBlocks) ? block : null
}

function blockBegunBy(target: HTMLElement): HTMLElement | null {
  const block = target.closest<HTMLElement>(`dt, ${noteBlocks}`)
  if (!block) return null
  const before = target.ownerDocument.createRange()
  before.setStart(block, 0)
  before.setEndBefore(target)
  return foldSpace(before.toString()).length <= mostBefore ? block : null
}

function nextBlock({ nextElementSibling: next }: Element): HTMLElement | null {
  return next instanceof HTMLElement && next.matches(noteBlocks) ? next : null
}
