import { addText, emptyRun, type TextRun } from './text-run'

/**
 * A run of text and inline elements without the beginning or end of a block: a paragraph, or one line of a menu.
 * Lengths are in characters, white space folded. Elements are given by number.
 */
export interface Passage extends Readonly<TextRun> {
  /** The block that it is in. */
  readonly block: number
  /** The element directly around its first text. */
  readonly holder: number
  /** Its text nodes: the index of the first one in `Survey.texts`, and one past the last. */
  readonly firstText: number
  readonly endText: number
  readonly linkLength: number
  readonly boldLength: number
  readonly italicLength: number
  /** Characters in buttons and labels. */
  readonly controlLength: number
  /** How many links it has. */
  readonly links: number
}

/** What is around a text node. */
export interface TextContext {
  readonly block: number
  readonly holder: number
  /** The number of the link, or -1. */
  readonly link: number
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isControl: boolean
  /** Whether white space is shown as it is written. */
  readonly isPreformatted: boolean
}

/** A text node of a passage. It may be only a space between two words. */
export interface PassageText {
  readonly node: Text
  /** The number of the element directly around it. */
  readonly parent: number
  /** How many elements begin before it. */
  readonly elementsBefore: number
}

/** Collects passages while a page is walked. */
export interface PassageRecorder {
  readonly passages: readonly Passage[]
  readonly texts: readonly PassageText[]
  /**
   * Adds a text node to the current passage, or begins one.
   * @param elementsBefore how many elements begin before it
   * @returns its length in characters
   */
  readonly read: (node: Text, context: TextContext, elementsBefore: number) => number
  /** Ends the current passage, because a block begins or ends here. */
  readonly end: () => void
}

const visible = /\S/

/** A passage that is being recorded. */
type OpenPassage = { -readonly [Field in keyof Passage]: Passage[Field] }

/** Creates a recorder for one walk over a page. */
export function recordPassages(): PassageRecorder {
  const passages: OpenPassage[] = []
  const texts: PassageText[] = []
  let open: OpenPassage | null = null
  let lastLink = -1

  const read = (node: Text, context: TextContext, elementsBefore: number) => {
    const { data } = node
    const isBlank = !visible.test(data)
    if (isBlank && !open) {
      // The indentation of a line of code. It belongs to no passage, but must not get lost.
      if (context.isPreformatted) texts.push({ node, parent: context.holder, elementsBefore })
      return 0
    }
    if (!open) {
      open = beginPassage(context, texts.length)
      passages.push(open)
      lastLink = -1
    }
    texts.push({ node, parent: context.holder, elementsBefore })
    open.endText = texts.length
    if (isBlank) return 0
    const length = addText(open, data)
    if (context.link >= 0 && context.link !== lastLink) open.links++
    if (context.link >= 0) lastLink = context.link
    addStyled(open, context, length)
    return length
  }
  const end = () => {
    open = null
  }
  return { passages, texts, read, end }
}

function addStyled(
  open: OpenPassage,
  { link, isBold, isItalic, isControl }: TextContext,
  length: number,
): void {
  if (link >= 0) open.linkLength += length
  if (isBold) open.boldLength += length
  if (isItalic) open.italicLength += length
  if (isControl) open.controlLength += length
}

function beginPassage({ block, holder }: TextContext, firstText: number): OpenPassage {
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
