import { parentOf } from './dom'
import { isProse } from './prose'

/**
 * One walk over a document, and what every later step asks of it. Elements are numbered in document order, as
 * `getElementsByTagName('*')` has them, so a number means the same element in the page and in a clone of it.
 */
export interface Survey {
  readonly elements: readonly Element[]
  /** The number of an element; `undefined` for one that came after the walk. */
  readonly numberOf: ReadonlyMap<Element, number>
  /** The number of the parent element; -1 for the root. */
  readonly parent: Int32Array
  /** One past the number of the last descendant. */
  readonly end: Int32Array
  /** Characters of text before the element, in document order, white space aside. */
  readonly textBefore: Int32Array
  /** Characters of text in the element. */
  readonly textLength: Int32Array
  /** Characters of text in links in the element. */
  readonly linkLength: Int32Array
  /** Characters in the element's paragraphs of running text. */
  readonly proseLength: Int32Array
}

/** Elements whose text nobody reads. */
const unread = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE svg math IFRAME OBJECT SELECT TEXTAREA OPTION VIDEO AUDIO CANVAS'.split(
    ' ',
  ),
)

/** Elements that stand in a line of text, and so belong to the paragraph around them. */
const inline = new Set(
  `A ABBR ACRONYM B BDI BDO BIG BR CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK PICTURE Q RP RT RUBY S SAMP
  SMALL SOURCE SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR`.split(/\s+/),
)

/** Walks the document once. Reads it only. */
export function surveyDocument(document: Document): Survey {
  const elements = [...document.getElementsByTagName('*')]
  const survey = allocate(elements)
  const ownText = new Int32Array(elements.length)
  const ownLinks = new Int32Array(elements.length)
  if (elements.length > 0) walk(document.documentElement, survey, ownText, ownLinks)
  sumProse(survey, ownText, ownLinks)
  return survey
}

type Mutable<Type> = { -readonly [Field in keyof Type]: Type[Field] }

function allocate(elements: readonly Element[]): Survey {
  const column = () => new Int32Array(elements.length)
  return {
    elements,
    numberOf: new Map(elements.map((element, number) => [element, number])),
    parent: column().fill(-1),
    end: column(),
    textBefore: column(),
    textLength: column(),
    linkLength: column(),
    proseLength: column(),
  }
}

/** Where the walk stands: which element, which block holds its text, and whether that text is linked or unread. */
interface Place {
  readonly number: number
  readonly block: number
  readonly inLink: boolean
  readonly isUnread: boolean
}

function walk(root: Element, survey: Mutable<Survey>, ownText: Int32Array, ownLinks: Int32Array): void {
  let next = 0
  let chars = 0
  let linked = 0
  const open: Place[] = []
  let place: Place = { number: -1, block: 0, inLink: false, isUnread: false }

  const enter = (element: Element) => {
    const number = next++
    survey.parent[number] = place.number
    survey.textBefore[number] = chars
    survey.linkLength[number] = -linked
    open.push(place)
    const { tagName } = element
    place = {
      number,
      block: inline.has(tagName) ? place.block : number,
      inLink: place.inLink || tagName === 'A',
      isUnread: place.isUnread || unread.has(tagName),
    }
  }
  const leave = () => {
    const { number } = place
    survey.end[number] = next
    survey.textLength[number] = chars - (survey.textBefore[number] ?? 0)
    survey.linkLength[number] = (survey.linkLength[number] ?? 0) + linked
    place = open.pop() ?? place
  }
  const read = (text: Text) => {
    if (place.isUnread) return
    const length = visibleLength(text.data)
    chars += length
    ownText[place.block] = (ownText[place.block] ?? 0) + length
    if (!place.inLink) return
    linked += length
    ownLinks[place.block] = (ownLinks[place.block] ?? 0) + length
  }

  // A walker follows the tree itself, not properties that a page can shadow, and needs no stack.
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    const above = parentOf(node)
    while (open.length > 0 && place.number >= 0 && survey.elements[place.number] !== above) leave()
    if (node.nodeType === Node.TEXT_NODE) read(node as Text)
    else enter(node as Element)
  }
  while (open.length > 0) leave()
}

function visibleLength(text: string): number {
  const trimmed = text.trim()
  return trimmed.length < 200 ? trimmed.length : trimmed.replace(/\s+/g, ' ').length
}

function sumProse({ parent, proseLength }: Survey, ownText: Int32Array, ownLinks: Int32Array): void {
  // From the last element to the first, so that each is complete before it is added to its parent.
  for (let number = parent.length - 1; number >= 0; number--) {
    const text = ownText[number] ?? 0
    const own = isProse(text, ownLinks[number] ?? 0) ? text : 0
    const sum = (proseLength[number] ?? 0) + own
    proseLength[number] = sum
    const above = parent[number] ?? -1
    if (above >= 0) proseLength[above] = (proseLength[above] ?? 0) + sum
  }
}
