/** What is counted of a run of text, sign by sign. */
export interface TextRun {
  /** Characters, white space folded. */
  length: number
  /** Words; signs of scripts that put no space between words count as parts of one. */
  words: number
  /** Ends of sentences. */
  sentences: number
  commas: number
  digits: number
  capitals: number
  /** Code units: the first sign, and the last that is no closing quote or bracket; 0 where there is none. */
  firstSign: number
  lastSign: number
}

export function emptyRun(): TextRun {
  return { length: 0, words: 0, sentences: 0, commas: 0, digits: 0, capitals: 0, firstSign: 0, lastSign: 0 }
}

/** Signs of Chinese, Japanese, Korean or Thai in a word, by and large. */
const signsInWord = 2.5

/** What a sign is; a plain one, such as a small letter, is only counted. */
const plain = 0
const space = 1
const digit = 2
const capital = 3
const comma = 4
const stop = 5
const closing = 6
const invisible = 7
/** A stop that needs no space behind it to end a sentence. */
const fullStop = 8
/** Of a script that puts no space between words. */
const spaceless = 9

/** The kind of every code unit; a table, because every sign of a page is looked up. */
const kinds = new Uint8Array(0x10000)
const mark = (signs: string, kind: number) => {
  for (const sign of signs) kinds[sign.charCodeAt(0)] = kind
}
/** Thai and Lao; kana and Han; Hangul. */
for (const [first, end] of [
  [0x0e00, 0x0f00],
  [0x3040, 0xa000],
  [0xac00, 0xd7b0],
] as const) {
  kinds.fill(spaceless, first, end)
}
mark(' \t\n\r\f\u00a0\u2002\u2003\u2009\u202f\u3000', space)
mark('0123456789', digit)
mark('ABCDEFGHIJKLMNOPQRSTUVWXYZ', capital)
mark(',;，、،', comma)
mark('.!?…।', stop)
mark('。！？', fullStop)
mark('"\')]”’»“', closing)
mark('\u00ad\u200b\u200c\u200d\u2060\ufeff', invisible)

/**
 * Counts a text node into a run.
 * @returns its own length: characters, white space folded and none at its ends
 */
export function addText(run: TextRun, text: string): number {
  let signs = 0
  let words = 0
  let before = space
  let isApart = true
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    const kind = kinds[sign] ?? plain
    if (kind === invisible) continue
    // Only behind it is a stop known to end a sentence.
    if (kind === space && before === stop) run.sentences++
    if (kind !== closing) before = kind
    if (kind === space) {
      isApart = true
      continue
    }
    if (isApart) words++
    isApart = false
    signs++
    countSign(run, sign, kind)
  }
  if (before === stop) run.sentences++
  const length = signs + Math.max(0, words - 1)
  run.words += words
  run.length += length
  return length
}

function countSign(run: TextRun, sign: number, kind: number): void {
  if (run.firstSign === 0) run.firstSign = sign
  if (kind !== closing) run.lastSign = sign
  if (kind === plain) return
  if (kind === comma) run.commas++
  else if (kind === digit) run.digits++
  else if (kind === capital) run.capitals++
  else if (kind === fullStop) run.sentences++
  else if (kind === spaceless) run.words += 1 / signsInWord
}
