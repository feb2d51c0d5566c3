import type { UnrenderedFinder } from './rendering/unrendered'
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
   * @param unrendered `null` where all text is shown
   * @returns its length in characters
   */
  readonly read: (
    node: Text,
    context: TextContext,
    elementsBefore: number,
    unrendered: UnrenderedFinder | null,
  ) => number
  /** Ends the current passage, because a block begins or ends here. */
  readonly end: () => void
  /** Ends the current passage within a line, where what is not rendered ends. White space stays. */
  readonly interrupt: () => void
}

const visible = /\S/
/** A longer text is a sentence. Characters. */
const longestLabel = 40

/** A passage that is being recorded. */
type OpenPassage = { -readonly [Field in keyof Passage]: Passage[Field] }

/** Creates a recorder for one walk over a page. */
export function recordPassages(): PassageRecorder {
  return new Recorder()
}

class Recorder implements PassageRecorder {
  readonly passages: OpenPassage[] = []
  readonly texts: PassageText[] = []
  private open: OpenPassage | null = null
  /** Whether the current passage is rendered. */
  private isShown = true
  /** Whether a passage of the same line has ended, so that white space must not get lost. */
  private isInLine = false
  private lastLink = -1

  read(
    node: Text,
    context: TextContext,
    elementsBefore: number,
    unrendered: UnrenderedFinder | null,
  ): number {
    const { data } = node
    const { holder: parent, link } = context
    if (!visible.test(data)) {
      this.readBlank({ node, parent, elementsBefore }, context.isPreformatted)
      return 0
    }
    const isShown = unrendered === null || unrendered.isShown(parent, data.length < longestLabel)
    if (isShown !== this.isShown) this.open = null
    this.isShown = isShown
    this.open ??= this.begin(context)
    this.texts.push({ node, parent, elementsBefore })
    this.open.endText = this.texts.length
    const length = addText(this.open, data)
    if (link >= 0 && link !== this.lastLink) this.open.links++
    if (link >= 0) this.lastLink = link
    addStyled(this.open, context, length)
    return length
  }

  end(): void {
    this.open = null
    this.isInLine = false
  }

  interrupt(): void {
    this.open = null
    this.isInLine = true
  }

  private begin(context: TextContext): OpenPassage {
    this.lastLink = -1
    const begun = beginPassage(context, this.texts.length)
    this.passages.push(begun)
    return begun
  }

  private readBlank(text: PassageText, isPreformatted: boolean): void {
    // The indentation of a line of code belongs to no passage, but must not get lost.
    if (this.open || isPreformatted || this.isInLine) this.texts.push(text)
    if (this.open) this.open.endText = this.texts.length
  }
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
