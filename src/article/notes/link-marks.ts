import { foldSpace } from '../../page/text'
import { appendAll } from '../append-all'

/** A mark in the text or before a note, such as `1` or `[1]`. */
const written = /^[[(]?(\d{1,3})[\])]?[.:]?$/
const bracketed = /^\s*\[(\d{1,3})\]\s/
const markTags = 'sup, strong, b'

/** A note at the end of a text, with the element or the text that its number is in. */
interface NumberedNote {
  readonly block: Element
  readonly mark: Element | Text
}

/**
 * Links the notes at the end of a text with their marks, where the page has written numbers only: raised, bold or in
 * brackets, from 1 on without a gap. Nothing is changed where a mark is not in the text.
 */
export function linkMarks(root: Element): void {
  splitLines(root)
  const notes = notesAtEnd(root)
  const [first] = notes
  if (!first || root.querySelector('[id^="note-"]')) return
  const marks = notes.map((note, at) => findMark(root, first.block, note, at + 1))
  for (const [at, { block, mark }] of notes.entries()) {
    const place = marks[at]
    if (!place || marks.includes(null)) return
    link(place, `#note-${at + 1}`, `note-mark-${at + 1}`)
    link(mark, `#note-mark-${at + 1}`, null)
    block.id = `note-${at + 1}`
  }
}

/** Makes paragraphs of notes that are lines of one. */
function splitLines(root: Element): void {
  const last = root.lastElementChild
  if (last?.tagName !== 'P' || !bracketed.test(last.textContent ?? '') || !last.querySelector('br')) return
  const lines: Node[][] = [[]]
  for (const node of [...last.childNodes]) {
    if (node.nodeName === 'BR') lines.push([])
    else lines.at(-1)?.push(node)
  }
  if (!lines.every(line => bracketed.test(line.map(node => node.textContent).join('')))) return
  for (const line of lines) {
    const paragraph = root.ownerDocument.createElement('p')
    appendAll(paragraph, line)
    last.before(paragraph)
  }
  last.remove()
}

function notesAtEnd(root: Element): readonly NumberedNote[] {
  const notes: NumberedNote[] = []
  for (let block = root.lastElementChild; block; block = block.previousElementSibling) {
    const mark = block.tagName === 'P' ? markBefore(block) : null
    if (!mark) break
    notes.unshift({ block, mark })
  }
  return notes.every(({ mark }, at) => numberOf(mark) === at + 1) ? notes : []
}

/** The number that a paragraph begins with, and more behind it. */
function markBefore(block: Element): Element | Text | null {
  const first = [...block.childNodes].find(node => node.textContent?.trim())
  if (first instanceof Element)
    return first.matches(markTags) && numberOf(first) > 0 && first.nextSibling ? first : null
  return first instanceof Text && bracketed.test(first.data) ? first : null
}

function numberOf(mark: Element | Text): number {
  const found =
    mark instanceof Text ? bracketed.exec(mark.data) : written.exec(foldSpace(mark.textContent ?? ''))
  return Number(found?.[1] ?? 0)
}

/** The first mark with a number before the notes: of the same kind as the note's own, or raised. */
function findMark(
  root: Element,
  end: Element,
  { mark }: NumberedNote,
  number: number,
): Element | Text | null {
  const kinds = mark instanceof Element ? `sup, ${mark.tagName.toLowerCase()}` : 'sup'
  const isBefore = (node: Node) =>
    Boolean(end.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING)
  const raised = [...root.querySelectorAll(kinds)].find(
    element => isBefore(element) && !element.closest('a') && numberOf(element) === number,
  )
  return raised ?? textOfMark(root, number, isBefore)
}

/** A text that is a mark in brackets and nothing else, cut out of the text around it. */
function textOfMark(root: Element, number: number, isBefore: (node: Node) => boolean): Text | null {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !isBefore(node)) continue
    const at = node.data.indexOf(`[${number}]`)
    if (at < 0 || node.parentElement?.closest('a, pre, code')) continue
    const mark = node.splitText(at)
    mark.splitText(`[${number}]`.length)
    return mark
  }
  return null
}

/** Puts the number of a mark into a link. */
function link(mark: Element | Text, address: string, id: string | null): void {
  const anchor = mark.ownerDocument.createElement('a')
  anchor.setAttribute('href', address)
  if (id) anchor.id = id
  if (mark instanceof Element) {
    appendAll(anchor, mark.childNodes)
    mark.append(anchor)
    return
  }
  const number = /\[\d{1,3}\]/.exec(mark.data)
  if (!number) return
  const inside = mark.splitText(number.index)
  inside.splitText(number[0].length)
  inside.replaceWith(anchor)
  anchor.append(inside)
}
