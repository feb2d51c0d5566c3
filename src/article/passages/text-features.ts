import type { Passage } from '../../page/passages'
import { lettersOf } from '../../page/text'
import { columnMaker, type FeatureColumns, type PassagePage } from './columns'
import { lineOf, numberOfLine } from './lines'
import { textOfPassage } from './passage'

/** A passage is the page's description if so many letters at its start are the same; with fewer nothing is compared. */
const sample = 40
const fewestLetters = 25
/** Characters that surely contain so many letters. */
const sampled = 4 * sample
/** More repetitions make no difference. */
const mostAlike = 5

/** The values of the feature `block`; the model was trained with them. */
const blockKinds: Readonly<Record<string, number>> = {
  P: 1,
  LI: 2,
  H1: 3,
  H2: 4,
  H3: 5,
  H4: 6,
  H5: 6,
  H6: 6,
  DIV: 7,
  TD: 8,
  TH: 8,
  BLOCKQUOTE: 9,
  FIGCAPTION: 10,
  PRE: 11,
  DT: 12,
  DD: 12,
  SECTION: 13,
  ARTICLE: 13,
  HEADER: 14,
  UL: 15,
  OL: 15,
  SUMMARY: 16,
}

/** Describes the text of a passage: its length, its links, its characters, its first words. */
export function describePassageTexts(page: PassagePage): FeatureColumns {
  const { survey, vocabulary } = page
  const { passages, tags } = survey
  const column = columnMaker(page)
  const shapes = countShapes(passages)
  const opening = lettersOf(page.description ?? '').slice(0, sample)
  return {
    words: column(({ words }) => Math.log1p(words)),
    length: column(({ weight }) => Math.log1p(weight)),
    wordLength: column(({ length, words }) => length / (words || 1)),
    linkShare: column(({ linkLength, length }) => Math.min(1, linkLength / (length || 1))),
    boldShare: column(({ boldLength, length }) => boldLength / (length || 1)),
    italicShare: column(({ italicLength, length }) => italicLength / (length || 1)),
    controlShare: column(({ controlLength, length }) => controlLength / (length || 1)),
    commas: column(({ commas, words }) => commas / (words || 1)),
    digits: column(({ digits, length }) => digits / (length || 1)),
    capitals: column(({ capitals, length }) => capitals / (length || 1)),
    opens: column(({ firstCode }) => kindOfCharacter(String.fromCharCode(firstCode))),
    endsSentence: column(({ lastCode }) => ('.!?…。！？।'.includes(String.fromCharCode(lastCode)) ? 1 : 0)),
    block: column(({ block }) => blockKinds[tags[block] ?? ''] ?? 0),
    repeats: column(passage => Math.min(mostAlike, shapes.get(shapeOf(passage)) ?? 0)),
    line: column(passage => numberOfLine(vocabulary.kindOfLine(lineOf(survey, passage)))),
    credit: column(passage => (vocabulary.isCredit(lineOf(survey, passage)) ? 1 : 0)),
    description: column(passage =>
      opening.length >= fewestLetters && startsWithOpening(page, passage, opening) ? 1 : 0,
    ),
  }
}

/**
 * What a text begins with: 1 a capital, 2 another letter, 3 a digit, 4 a quote, 5 a bracket, 6 a dash, 7 anything
 * else, 8 a copyright sign.
 */
function kindOfCharacter(character: string): number {
  if (/\p{Lu}/u.test(character)) return 1
  if (/\p{L}/u.test(character)) return 2
  if (/\d/.test(character)) return 3
  const group = ['"“„«‘\'', '([', '-–—*•·'].findIndex(list => list.includes(character))
  if (group >= 0) return 4 + group
  return character === '©' ? 8 : 7
}

/** Passages with the same shape mostly have the same text: labels, buttons, teasers that are on the page twice. */
function shapeOf({ length, words, capitals, commas, digits, firstCode, lastCode }: Passage): string {
  return `${length} ${words} ${capitals} ${commas} ${digits} ${firstCode} ${lastCode}`
}

function countShapes(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const passage of passages) {
    const shape = shapeOf(passage)
    counts.set(shape, (counts.get(shape) ?? 0) + 1)
  }
  return counts
}

function startsWithOpening({ survey }: PassagePage, passage: Passage, opening: string): boolean {
  return (
    passage.length >= fewestLetters &&
    lettersOf(textOfPassage(survey, passage).slice(0, sampled)).startsWith(opening)
  )
}
