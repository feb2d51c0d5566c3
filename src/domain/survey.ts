import { type Passage, type PassageText, recordPassages } from './passages'
import { isProse } from './prose'
import { type Tree, walkDocument } from './walk'

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

/** Walks the document once, into open shadow trees as well. Reads it only. */
export function surveyDocument(document: Document): Survey {
  const recorder = recordPassages()
  const tree = walkDocument(document, recorder)
  const { passages, texts } = recorder
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
  // From the last element to the first, so that each is complete before it is added to its parent.
  for (let number = parent.length - 1; number > 0; number--) {
    const above = parent[number] ?? 0
    proseLength[above] = (proseLength[above] ?? 0) + (proseLength[number] ?? 0)
  }
}
