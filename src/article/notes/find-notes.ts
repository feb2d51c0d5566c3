import { attributeNamesOf, attributeOf, textOf } from '../../page/dom-access'
import { hasLayout } from '../../page/rendering/rendering'
import type { Survey } from '../../page/survey'
import { isHidden } from '../rebuild/hidden'

/** A note that its page shows beside the text, or on demand only: not where its element is. Elements are numbers. */
export interface Note {
  readonly note: number
  /** The element whose text or click leads to it, or -1. */
  readonly mark: number
  /** Its id, and that of its mark, or such as are made up for them. */
  readonly id: string
  readonly markId: string
}

/** Characters. */
const shortestNote = 2
const longestNote = 1500
const longestMark = 6
/** Class names of notes that a page sets beside its text. */
const sideNote = /(?:^|\s)(?:side|margin)-?note(?:\s|$)/i
const markTags = ['A', 'BUTTON', 'SUP', 'SPAN', 'ABBR', 'LABEL'] as const
/** What the id of a note may be written behind. */
const referringName = /^(?:href|popovertarget|aria-(?:describedby|details|controls)|data-.*)$/

/**
 * Finds the notes that must not be read where they stand: side notes, and those that are hidden until their mark is
 * pressed.
 * @param holdsText 1 for the elements that hold text of the article
 */
export function findNotes(survey: Survey, holdsText: Uint8Array): readonly Note[] {
  return [...sideNotes(survey, holdsText), ...notesOnDemand(survey, holdsText)]
}

function sideNotes(survey: Survey, holdsText: Uint8Array): readonly Note[] {
  const { classes, tags, parent, ids } = survey
  const notes: Note[] = []
  for (const tag of ['SPAN', 'SMALL', 'ASIDE']) {
    for (const note of survey.tagged.get(tag) ?? []) {
      if (!sideNote.test(classes[note] ?? '') || !holdsText[note] || !isOfLength(survey, note)) continue
      if (tags[parent[note] ?? 0] !== 'P') continue
      const id = ids[note] || `side-note-${notes.length + 1}`
      notes.push({ note, mark: -1, id, markId: `${id}-mark` })
    }
  }
  return notes
}

function notesOnDemand(survey: Survey, holdsText: Uint8Array): readonly Note[] {
  const { ids, textLength } = survey
  const marks = markTags.flatMap(tag =>
    (survey.tagged.get(tag) ?? []).filter(number => {
      const length = textLength[number] ?? 0
      return holdsText[number] && length > 0 && length <= longestMark
    }),
  )
  if (marks.length === 0) return []
  const numberOf = new Map<string, number>()
  for (const [number, id] of ids.entries()) if (id && !numberOf.has(id)) numberOf.set(id, number)
  const notes: Note[] = []
  // Thousands of marks may refer to one long element, which is measured once.
  const looked = new Set<number>()
  for (const mark of marks) {
    const note = referredBy(survey, mark, numberOf)
    if (note === undefined || looked.has(note)) continue
    looked.add(note)
    const id = ids[note] ?? ''
    if (isOfLength(survey, note) && isOnDemand(survey, note))
      notes.push({ note, mark, id, markId: ids[mark] || `${id}-mark` })
  }
  return notes
}

function referredBy(
  { elements, end }: Survey,
  mark: number,
  numberOf: ReadonlyMap<string, number>,
): number | undefined {
  const element = elements[mark]
  if (!element) return undefined
  for (const name of attributeNamesOf(element)) {
    if (!referringName.test(name)) continue
    const note = numberOf.get((attributeOf(element, name) ?? '').replace(/^.*#/, ''))
    const isAround = note !== undefined && note <= mark && mark < (end[note] ?? 0)
    if (note !== undefined && !isAround) return note
  }
  return undefined
}

function isOfLength({ elements }: Survey, note: number): boolean {
  const element = elements[note]
  // Hidden text is not counted in the survey.
  const length = element ? textOf(element).trim().length : 0
  return length >= shortestNote && length <= longestNote
}

/** Whether a page shows an element only after a click. */
function isOnDemand(survey: Survey, note: number): boolean {
  const { elements } = survey
  const [root] = elements
  const element = elements[note]
  if (!element || !root) return false
  if (attributeOf(element, 'popover') !== null || isHidden(survey, note)) return true
  return hasLayout(root) && element.getClientRects().length === 0
}
