import { addUp } from './number-ranges'
import { type Passage, type PassageRecorder, type PassageText, recordPassages } from './passages'
import { renderingReader } from './rendering/rendering'
import { markUnread } from './rendering/unread'
import { isProse } from './text'
import { type Tree, walkDocument, walkParts } from './walk'

/** The result of one walk over a document, for all later steps. Elements are numbered in document order. */
export interface Survey extends Tree {
  /** The number of an element; `undefined` for one that was added after the walk. */
  readonly numberOf: ReadonlyMap<Element, number>
  /** The numbers of the elements with a tag name, ascending. */
  readonly tagged: ReadonlyMap<string, readonly number[]>
  /** Characters in the paragraphs in an element, as far as they are read. */
  readonly proseLength: Int32Array
  /** 1 for the elements that are not rendered and whose text is no part of what the user reads. */
  readonly isUnread: Uint8Array
  readonly passages: readonly Passage[]
  /** The text nodes of the passages, and the white space between them in preformatted text, in document order. */
  readonly texts: readonly PassageText[]
}

/** The characters of a whole page: in text, in links, in paragraphs. */
export interface Totals {
  readonly textLength: number
  readonly linkLength: number
  readonly proseLength: number
}

/**
 * Walks a document once, open shadow trees included. The document is not changed.
 * @param reader tells what is rendered; `null` where all counts as shown
 */
export function surveyDocument(document: Document, reader = renderingReader(document)): Survey {
  const recorder = recordPassages()
  return complete(walkDocument(document, recorder, reader), recorder)
}

/**
 * Surveys only the parts that were added to a page later. The root still counts the text of the whole page, so that
 * shares of the page's text stay right.
 * @param before the totals of the page without the parts
 * @param parts none inside another. The survey has them directly below the root
 */
export function surveyParts(root: Element, before: Totals, parts: readonly Element[]): Survey {
  const recorder = recordPassages()
  const survey = complete(walkParts(root, parts, recorder), recorder)
  for (const count of ['textLength', 'linkLength', 'proseLength'] as const) {
    survey[count][0] = (survey[count][0] ?? 0) + before[count]
  }
  return survey
}

/** The totals of a surveyed page. */
export function totalsOf({ textLength, linkLength, proseLength }: Survey): Totals {
  return {
    textLength: textLength[0] ?? 0,
    linkLength: linkLength[0] ?? 0,
    proseLength: proseLength[0] ?? 0,
  }
}

function complete(tree: Tree, { passages, texts }: PassageRecorder): Survey {
  const survey = {
    ...tree,
    numberOf: numbersOf(tree.elements),
    tagged: numbersByTag(tree.tags),
    proseLength: new Int32Array(tree.elements.length),
    isUnread: markUnread(tree, passages),
    passages,
    texts,
  }
  sumProse(survey)
  return survey
}

function numbersOf(elements: readonly Element[]): Map<Element, number> {
  const numbers = new Map<Element, number>()
  for (const element of elements) numbers.set(element, numbers.size)
  return numbers
}

function numbersByTag(tags: readonly string[]): Map<string, number[]> {
  const tagged = new Map<string, number[]>()
  let number = 0
  for (const tag of tags) {
    const numbers = tagged.get(tag)
    if (numbers) numbers.push(number)
    else tagged.set(tag, [number])
    number++
  }
  return tagged
}

function sumProse({ parent, proseLength, isUnread, passages }: Survey): void {
  for (const { block, holder, length, linkLength, weight } of passages) {
    if (!isUnread[holder] && isProse(length, linkLength, weight))
      proseLength[block] = (proseLength[block] ?? 0) + length
  }
  addUp(proseLength, parent)
}
