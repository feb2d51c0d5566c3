import { allIn, removeNode } from '../../page/dom-access'
import type { Survey } from '../../page/survey'
import { appendAll } from '../append-all'
import type { Note } from './find-notes'

/** What a note is copied without: the page does not show it, so nothing of it may be loaded. */
const notCopied = 'img, picture, video, audio, iframe, object, embed, script, style, button, input, form'

/** Writes the notes that are shown beside a text below it, under a rule, each with a link back to its mark. */
export function writeNotes(root: Element, { elements }: Survey, notes: readonly Note[]): void {
  const inert = root.ownerDocument
  if (notes.length > 0 && !root.querySelector('hr')) root.append(inert.createElement('hr'))
  for (const [at, note] of notes.entries()) {
    const element = elements[note.note]
    if (!element) continue
    const copy = inert.importNode(element, true)
    for (const unseen of allIn(copy, notCopied)) removeNode(unseen)
    const box = inert.createElement('div')
    box.id = note.id
    appendAll(box, copy.childNodes)
    const back = inert.createElement('a')
    back.setAttribute('href', `#${note.markId}`)
    back.textContent = elements[note.mark]?.textContent?.trim() || String(at + 1)
    const first = box.querySelector('p') ?? box
    first.prepend(back, ' ')
    root.append(box)
  }
}

/**
 * Makes the mark of a note a link to it.
 * @param text what is shown of a mark that the page draws by its style only
 */
export function markOf(note: Note, inert: Document, text = ''): Element {
  const link = inert.createElement('a')
  link.setAttribute('href', `#${note.id}`)
  link.id = note.markId
  link.textContent = text
  return link
}
