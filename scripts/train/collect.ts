// Runs in the page; pages.mjs bundles it into one script.

import { createPageJudge } from '../../src/article/choose-article'
import { readMetadata } from '../../src/article/metadata/metadata'
import { findCandidates, markClutter } from '../../src/article/passages/candidates'
import { describePassages } from '../../src/article/passages/features'
import { textOfPassage } from '../../src/article/passages/passage'
import { createSecondReader } from '../../src/article/second-reader/create-second-reader'
import { chooseByReadability } from '../../src/article/second-reader/readability'
import { compileVocabulary } from '../../src/article/vocabulary'
import { createClutterFinder } from '../../src/clutter/find/find-clutter'
import { createPageContext } from '../../src/clutter/find/page-context'
import { foldSpace } from '../../src/page/text'
import { articleRules, clutterRules } from '../../src/rules'
import { secondModel } from '../../src/rules/models/second-model'
import { changeMarkup, type MarkupChange } from '../markups/change-markup'

/** The passages of a page, described for training; must survive JSON. White space in texts is folded. */
export interface Described {
  readonly texts: readonly string[]
  /** Indexes of the passages that are described; the others cannot belong to the article. */
  readonly candidates: readonly number[]
  /** The values of all passages for each feature: 32-bit floats, little-endian, in base64. */
  readonly columns: Readonly<Record<string, string>>
  /** How many words each passage has, as the product counts them. */
  readonly words: readonly number[]
  /** What Readability takes for the article, one per passage; `null` where it finds none. */
  readonly choice: readonly number[] | null
}

export interface Judged {
  readonly texts: readonly string[]
  /** How likely each passage belongs to the article by the committed models, 0 to 1. */
  readonly likely: readonly number[]
}

const findClutter = createClutterFinder(clutterRules)
const vocabulary = compileVocabulary(articleRules)
const judgePage = createPageJudge(articleRules.passageModel)
const secondReader = createSecondReader(secondModel)

/** The markups in one of which each page is described besides its own. */
const changed: readonly (readonly MarkupChange[])[] = [
  ['namesHashed'],
  ['divsOnly', 'namesRemoved', 'paragraphsInDivs'],
]

/**
 * Describes the passages of the current document for training: as it is, and in changed markup.
 * @param index of the page: its markup is changed in another way than that of the page before
 */
export function collect(index: number): readonly Described[] {
  const asItIs = collectOnce()
  changeMarkup(document, ...(changed[index % changed.length] ?? []))
  return [asItIs, collectOnce()]
}

function collectOnce(): Described {
  const { survey, texts, candidates, page } = describe()
  const columns = describePassages(page)
  const encoded = Object.entries(columns).map(([name, column]) => [name, toBase64(column)])
  const words = survey.passages.map(passage => passage.words)
  const choice = chooseByReadability(document, survey)
  return { texts, candidates, columns: Object.fromEntries(encoded), words, choice: choice && [...choice] }
}

/** Judges the passages of the current document by the committed models. */
export function judge(): Judged {
  const { texts, page } = describe()
  const { probability } = judgePage(document, page, () => secondReader)
  return { texts, likely: [...probability] }
}

function describe() {
  const context = createPageContext(document)
  const { survey } = context
  const { title, excerpt } = readMetadata(document, survey, articleRules, vocabulary.partOf)
  const isClutter = markClutter(survey, findClutter(context))
  const candidates = findCandidates(survey, isClutter)
  const page = { survey, isClutter, candidates, title, description: excerpt, vocabulary }
  const texts = survey.passages.map(passage => foldSpace(textOfPassage(survey, passage)))
  return { survey, texts, candidates, page }
}

function toBase64(column: Float32Array): string {
  const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
  // One character at a time, because one call cannot take this many arguments.
  let characters = ''
  for (const byte of bytes) characters += String.fromCharCode(byte)
  return btoa(characters)
}
