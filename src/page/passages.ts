import { addText, emptyRun, type TextRun } from './text-run'

/**
 * A run of text and inline elements with no edge of a block in it: a paragraph is one, and so is each line of a
 * menu. Lengths in characters, white space folded; elements by number.
 */
export interface Passage extends Readonly<TextRun> {
  /** The block that holds it. */
  readonly block: number
  /** The element right around its first text. */
  readonly holder: number
  /** Its text nodes: the first of them among the page's, and one past the last. */
  readonly firstText: number
  readonly endText: number
  readonly linkLength: number
  readonly boldLength: number
  readonly italicLength: number
  /** In buttons and labels. */
  readonly controlLength: number
  /** Runs of linked text. */
  readonly links: number
}

/** What surrounds a text node. */
export interface TextPlace {
  readonly block: number
  readonly holder: number
  /** The number of the link, or -1. */
  readonly link: number
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isControl: boolean
  /** White space is shown as it is written. */
  readonly isPreformatted: boolean
}

/** A text node of a passage; between two words it may be a space. */
export interface PassageText {
  readonly node: Text
  /** The number of the element that it is in. */
  readonly parent: number
  /** How many elements begin before it. */
  readonly elementsBefore: number
}

export interface PassageRecorder {
  readonly passages: readonly Passage[]
  readonly texts: readonly PassageText[]
  /**
   * Adds a text node to the passage that is open, or opens one.
   * @param elementsBefore how many elements begin before it
   * @returns its length in characters
   */
  readonly read: (node: Text, place: TextPlace, elementsBefore: number) => number
  /** Ends the passage: a block begins or ends here. */
  readonly end: () => void
}

const visible = /\S/

type Open = { -readonly [Field in keyof Passage]: Passage[Field] }

/** Records passages during the walk over a page. */
export function recordPassages(): PassageRecorder {
  const passages: Open[] = []
  const texts: PassageText[] = []
  let open: Open | null = null
  let lastLink = -1

  const read = (node: Text, place: TextPlace, elementsBefore: number) => {
    const { data } = node
    const isBlank = !visible.test(data)
    if (isBlank && !open) {
      // The indentation of a line: of no passage, since it says nothing, but not to be lost.
      if (place.isPreformatted) texts.push({ node, parent: place.holder, elementsBefore })
      return 0
    }
    if (!open) {
      open = beginPassage(place, texts.length)
      passages.push(open)
      lastLink = -1
    }
    texts.push({ node, parent: place.holder, elementsBefore })
    open.endText = texts.length
    if (isBlank) return 0
    const length = addText(open, data)
    if (place.link >= 0 && place.link !== lastLink) open.links++
    if (place.link >= 0) lastLink = place.link
    addStyled(open, place, length)
    return length
  }
  const end = () => {
    open = null
  }
  return { passages, texts, read, end }
}

function addStyled(open: Open, { link, isBold, isItalic, isControl }: TextPlace, length: number): void {
  if (link >= 0) open.linkLength += length
  if (isBold) open.boldLength += length
  if (isItalic) open.italicLength += length
  if (isControl) open.controlLength += length
}

function beginPassage({ block, holder }: TextPlace, firstText: number): Open {
  return {
    ...emptyRun(),
    block,
    holder,
    firstText,
    endText: firstText,
    linkLength: 0,
    boldLength: 0,
    italicLength: 0,
    controlLength: 0,
    links: 0,
  }
}
