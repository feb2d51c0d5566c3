import { attributeOf } from '../../page/dom-access'
import type { Survey } from '../../page/survey'
import { inlineTags } from '../../page/tag-traits'
import { linkedIds } from '../linked-ids'
import { markOf } from '../notes/write-notes'
import { codeLineReader } from './code-lines'
import { countContents } from './entered-elements'
import type { MediaBox } from './media'
import { type Selection, uncertainMark } from './selection'

/** Elements that are copied with their own tag. Others become a `div`. */
const copiedTags = new Set(
  'P H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD BLOCKQUOTE FIGURE FIGCAPTION PRE HR DETAILS SUMMARY'.split(' '),
)
const tableTags = new Set('TABLE CAPTION COLGROUP COL THEAD TBODY TFOOT TR TD TH'.split(' '))

/** The attributes of boxes that refinement needs. */
const boxAttributes = ['class', 'id', 'lang', 'dir'] as const

/**
 * Pages nest hundreds of boxes that add nothing. A box that holds no text itself and only one block, or that holds no
 * text of the article at all, is not copied, unless a link leads to it.
 * @param isEntered from `markEntered`
 * @returns what copies an element, without its contents, to the end of a parent. It returns the element that the
 * contents go into: the copy, or the parent where nothing was copied
 */
export function createCopier(
  survey: Survey,
  selection: Selection,
  media: readonly MediaBox[],
  isEntered: Uint8Array,
): (number: number, parent: Element) => Element {
  const { elements, tags, ids, tagged } = survey
  const { holdsText, notes, unitOf, sight } = selection
  const noteOf = new Map(notes.map(note => [note.mark, note]))
  const linked = linkedIds((tagged.get('A') ?? []).map(link => hrefOf(elements[link])))
  const contents = countContents(survey, selection, media, isEntered)
  const isLine = codeLineReader(survey)
  return (number, parent) => {
    const element = elements[number]
    const tag = tags[number] ?? ''
    const isInUnit = (unitOf[number] ?? -1) >= 0
    const isBox = !copiedTags.has(tag) && !inlineTags.has(tag) && !isInUnit
    if (!element || !holdsText[number] || (isBox && contents[number] === 1 && !linked.has(ids[number] ?? '')))
      return parent
    if (tag === 'IMG' && !sight.isSeen(number)) return parent
    const note = noteOf.get(number)
    const isWhole = isCopied(tag, isInUnit) && !isLine(number)
    const copy = note ? markOf(note, parent.ownerDocument) : copyOf(element, parent.ownerDocument, isWhole)
    copy.removeAttribute(uncertainMark)
    parent.append(copy)
    return copy
  }
}

function hrefOf(link: Element | undefined): string | null {
  return link ? attributeOf(link, 'href') : null
}

function isCopied(tag: string, isInUnit: boolean): boolean {
  return (
    copiedTags.has(tag) ||
    (isInUnit && tableTags.has(tag)) ||
    (inlineTags.has(tag) && (tag !== 'BUTTON' || isInUnit))
  )
}

/** @param isWhole whether it stays what it is; otherwise it becomes a box */
function copyOf(element: Element, inert: Document, isWhole: boolean): Element {
  if (isWhole) return inert.importNode(element, false)
  const box = inert.createElement('div')
  for (const name of boxAttributes) {
    const value = attributeOf(element, name)
    if (value !== null) box.setAttribute(name, value)
  }
  return box
}
