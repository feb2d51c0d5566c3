// Runs in the page; pages.mjs bundles it into one script.

import { readMetadata } from '../../src/article/metadata/metadata'
import { findCandidates, markClutter } from '../../src/article/passages/candidates'
import { describePassages } from '../../src/article/passages/features'
import { createPassageJudge } from '../../src/article/passages/model'
import { textOfPassage } from '../../src/article/passages/passage'
import { chooseByReadability } from '../../src/article/second-reader/readability'
import { compileVocabulary } from '../../src/article/vocabulary'
import { createClutterFinder } from '../../src/clutter/find/find-clutter'
import { createPageContext } from '../../src/clutter/find/page-context'
import { foldSpace } from '../../src/page/text'
import { articleRules, clutterRules } from '../../src/rules'
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
  /** How likely each passage belongs to the article by the committed model, 0 to 1. */
  readonly likely: readonly number[]
}

const findClutter = createClutterFinder(clutterRules)
const vocabulary = compileVocabulary(articleRules)
const judgePassages = createPassageJudge(articleRules.passageModel)

/** Describes the passages of the current document for training. */
export function collect(): Described {
  const { survey, texts, candidates, columns } = describe()
  const encoded = Object.entries(columns).map(([name, column]) => [name, toBase64(column)])
  const words = survey.passages.map(passage => passage.words)
  const choice = chooseByReadability(document, survey)
  return { texts, candidates, columns: Object.fromEntries(encoded), words, choice: choice && [...choice] }
}

/** Changes the markup of the current document, so that its words can be described in another one. */
export function change(...changes: readonly MarkupChange[]): void {
  changeMarkup(document, ...changes)
}

/** Judges the passages of the current document by the committed model. */
export function judge(): Judged {
  const { texts, candidates, columns } = describe()
  return { texts, likely: [...judgePassages(columns, candidates, texts.length)] }
}

function describe() {
  const page = createPageContext(document)
  const { survey } = page
  const { title, excerpt } = readMetadata(document, survey, articleRules, vocabulary.partOf)
  const isClutter = markClutter(survey, findClutter(page))
  const candidates = findCandidates(survey, isClutter)
  const description = excerpt ?? ''
  const columns = describePassages({ survey, isClutter, candidates, title, description, vocabulary })
  const texts = survey.passages.map(passage => foldSpace(textOfPassage(survey, passage)))
  return { survey, texts, candidates, columns }
}

function toBase64(column: Float32Array): string {
  const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
  // One character at a time, because one call cannot take this many arguments.
  let characters = ''
  for (const byte of bytes) characters += String.fromCharCode(byte)
  return btoa(characters)
}
