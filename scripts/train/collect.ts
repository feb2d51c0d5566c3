// Runs in the page: bundled to one script by pages.mjs.
import { markClutter } from '../../src/article/mark-clutter'
import { readMetadata } from '../../src/article/metadata/metadata'
import { findCandidates } from '../../src/article/passages/candidates'
import { describePassages } from '../../src/article/passages/features'
import { createPassageJudge } from '../../src/article/passages/model'
import { textOfPassage } from '../../src/article/passages/page'
import { compileVocabulary } from '../../src/article/vocabulary'
import { createClutterFinder } from '../../src/clutter/find/find-clutter'
import { createPageContext } from '../../src/clutter/find/page-context'
import { foldSpace } from '../../src/page/text'
import { articleRules, clutterRules } from '../../src/rules'

/** What becomes of a page's passages, as JSON can carry it. Texts have their white space folded. */
export interface Described {
  readonly texts: readonly string[]
  /** The places of those that are described; nothing is known of the others, nor can they be of the article. */
  readonly candidates: readonly number[]
  /** Of each feature the values of all passages: 32-bit floats, little-endian, in base64. */
  readonly columns: Readonly<Record<string, string>>
}

export interface Judged {
  readonly texts: readonly string[]
  /** How likely each is of the article by the model that the product has, 0 to 1. */
  readonly likely: readonly number[]
}

const findClutter = createClutterFinder(clutterRules)
const vocabulary = compileVocabulary(articleRules)
const judgePassages = createPassageJudge(articleRules.passageModel)

/** Describes the passages of the document that this runs in, for a model to be trained on. */
export function collect(): Described {
  const { texts, candidates, columns } = describe()
  const encoded = Object.entries(columns).map(([name, column]) => [name, toBase64(column)])
  return { texts, candidates, columns: Object.fromEntries(encoded) }
}

/** Has them judged by the product's model. */
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
  return { texts, candidates, columns }
}

function toBase64(column: Float32Array): string {
  const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
  // One sign at a time: as arguments of one call they would be too many.
  let signs = ''
  for (const byte of bytes) signs += String.fromCharCode(byte)
  return btoa(signs)
}
