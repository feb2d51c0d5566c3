import { decodeFragment } from '../../../page/fragment'
import { targetOfLink } from './note-marks'

/** What a note may be in, and the text around its mark. */
const blocks = 'li, p, dd, dt, td, aside, blockquote, figcaption'
const emptied = 'sup, b, strong, i, em, span, small, cite, p'
/** What stands for itself, without a letter. */
const shown = 'img, math, br, hr'
/** What the reader adds to what it shows. */
const added = [
  'id',
  'tabindex',
  'role',
  'aria-label',
  'aria-describedby',
  'data-enlarges',
  'data-wide',
] as const
/** What is left of a link back at the beginning of a note. */
const leftOver = /^\s*(?:\[[\s,]*\]|\([\s,]*\)|[\])^↑↩.,:;|]|\s)*/

/**
 * Copies what is in a note, for showing it elsewhere: without its links back to the text, and without ids, since the
 * note itself stays where it is.
 * @param content the text that it is in
 */
export function copyNote(note: Element, content: Element): DocumentFragment {
  const document = note.ownerDocument
  const copy = document.importNode(note, true)
  const ids = new Set([note, ...note.querySelectorAll('[id]')].map(({ id }) => id))
  let isCut = false
  for (const link of copy.querySelectorAll('a[href^="#"]')) {
    if (!leadsBack(link, ids, content)) continue
    link.remove()
    isCut = true
  }
  for (const control of copy.querySelectorAll('button')) control.remove()
  for (const element of [...copy.querySelectorAll(emptied)].reverse())
    if (element.textContent.trim() === '' && !element.querySelector(shown)) element.remove()
  for (const element of copy.querySelectorAll('*')) for (const name of added) element.removeAttribute(name)
  if (isCut) trimStart(copy)
  const fragment = document.createDocumentFragment()
  fragment.append(...copy.childNodes)
  return fragment
}

/** Whether a link leads to where a mark of this note is, or to nothing. */
function leadsBack(link: Element, ids: ReadonlySet<string>, content: Element): boolean {
  const target = targetOfLink(link, content)
  if (!target) return !/\p{L}/u.test(link.textContent)
  const around = target.closest(blocks) ?? target
  return [...around.querySelectorAll('a[href^="#"]')].some(mark =>
    ids.has(decodeFragment(mark.getAttribute('href')?.slice(1) ?? '')),
  )
}

function trimStart(note: Element): void {
  note.normalize()
  const walker = note.ownerDocument.createTreeWalker(note, NodeFilter.SHOW_TEXT)
  for (let text = walker.nextNode(); text instanceof Text; text = walker.nextNode()) {
    text.data = text.data.replace(leftOver, '')
    if (text.data !== '') return
  }
}
