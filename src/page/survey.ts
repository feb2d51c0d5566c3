import { addUp } from './number-ranges'
import { type Passage, type PassageRecorder, type PassageText, recordPassages } from './passages'
import { isProse } from './text'
import { type Tree, walkDocument, walkParts } from './walk'

/** One walk over a document, and what every later step asks of it. Elements are numbered in document order. */
export interface Survey extends Tree {
  /** The number of an element; `undefined` for one that came after the walk. */
  readonly numberOf: ReadonlyMap<Element, number>
  /** The numbers of the elements with a tag name, in document order. */
  readonly tagged: ReadonlyMap<string, readonly number[]>
  /** Characters in the element's paragraphs of running text. */
  readonly proseLength: Int32Array
  readonly passages: readonly Passage[]
  /** The text nodes of the passages, and in preformatted text the white space between them, in document order. */
  readonly texts: readonly PassageText[]
}

/** What a whole page holds, in characters: text, text in links, paragraphs of running text. */
export interface Totals {
  readonly textLength: number
  readonly linkLength: number
  readonly proseLength: number
}

/** Walks the document once, into open shadow trees as well. Reads it only. */
export function surveyDocument(document: Document): Survey {
  const recorder = recordPassages()
  return complete(walkDocument(document, recorder), recorder)
}

/**
 * Surveys what came into a page later, and nothing else of it. The root still counts the whole page's text, so that
 * shares of it are what they are.
 * @param before what the page held without them
 * @param parts none inside another; they stand right below the root
 */
export function surveyParts(root: Element, before: Totals, parts: readonly Element[]): Survey {
  const recorder = recordPassages()
  const survey = complete(walkParts(root, parts, recorder), recorder)
  for (const count of ['textLength', 'linkLength', 'proseLength'] as const) {
    survey[count][0] = (survey[count][0] ?? 0) + before[count]
  }
  return survey
}

/** What the surveyed page holds in all. */
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

function sumProse({ parent, proseLength, passages }: Survey): void {
  for (const { block, length, linkLength } of passages) {
    if (isProse(length, linkLength)) proseLength[block] = (proseLength[block] ?? 0) + length
  }
  addUp(proseLength, parent)
}
