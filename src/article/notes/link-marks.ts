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
  const places = placesOf(root, first.block, notes)
  if (places.size < notes.length) return
  for (const [at, { block, mark }] of notes.entries()) {
    const place = places.get(at + 1)
    if (place) link(place, `#note-${at + 1}`, `note-mark-${at + 1}`)
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
    notes.push({ block, mark })
  }
  notes.reverse()
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

/**
 * The first mark of each number before the notes: of the same kind as the note's own, or raised; else in brackets. A
 * hostile text may have a thousand notes and a hundred thousand marks, so all are found in one walk.
 */
function placesOf(root: Element, end: Element, notes: readonly NumberedNote[]): Map<number, Element | Text> {
  const before = nodesBefore(root, end)
  const marks = firstMarks(before)
  const places = new Map<number, Element | Text>()
  for (const [at, { mark }] of notes.entries()) {
    const place = marks.get(`${mark.nodeName}${at + 1}`)
    if (place) places.set(at + 1, place)
  }
  if (places.size < notes.length) addTexts(places, before, notes.length)
  return places
}

function nodesBefore(root: Element, end: Element): readonly Node[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  const nodes: Node[] = []
  for (let node = walker.nextNode(); node && node !== end; node = walker.nextNode()) nodes.push(node)
  return nodes
}

/** The first mark of each number, by the tag of the note's own: a raised one is that of any note. */
function firstMarks(nodes: readonly Node[]): ReadonlyMap<string, Element> {
  const marks = new Map<string, Element>()
  for (const mark of nodes) {
    if (!(mark instanceof Element) || !mark.matches(markTags) || mark.closest('a')) continue
    const kinds = mark.tagName === 'SUP' ? ['SUP', 'STRONG', 'B', '#text'] : [mark.tagName]
    for (const kind of kinds) {
      const key = `${kind}${numberOf(mark)}`
      if (!marks.has(key)) marks.set(key, mark)
    }
  }
  return marks
}

/** Adds the texts that are a mark in brackets and nothing else, cut out of the texts around them. */
function addTexts(places: Map<number, Element | Text>, nodes: readonly Node[], most: number): void {
  for (const node of nodes) {
    if (!(node instanceof Text) || !node.data.includes('[')) continue
    if (node.parentElement?.closest('a, pre, code')) continue
    let [rest, cut] = [node, 0]
    for (const { 0: written, 1: digits, index } of node.data.matchAll(/\[([1-9]\d{0,2})\]/g)) {
      const number = Number(digits)
      if (number > most || places.has(number)) continue
      const mark = rest.splitText(index - cut)
      rest = mark.splitText(written.length)
      cut = index + written.length
      places.set(number, mark)
    }
  }
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
