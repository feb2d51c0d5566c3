import { denseWeight } from './text'

/** What is counted in a run of text, character by character. */
export interface TextRun {
  /** Characters, white space folded. */
  length: number
  /** The same, in characters of an alphabet: one of Chinese, Japanese or Korean says as much as two. */
  weight: number
  /** Words. In scripts without spaces between words, each character counts as part of one. */
  words: number
  /** Ends of sentences. */
  sentences: number
  commas: number
  digits: number
  capitals: number
  /** Code units: the first character, and the last one that is no closing quote or bracket; 0 where there is none. */
  firstCode: number
  lastCode: number
}

export function emptyRun(): TextRun {
  return {
    length: 0,
    weight: 0,
    words: 0,
    sentences: 0,
    commas: 0,
    digits: 0,
    capitals: 0,
    firstCode: 0,
    lastCode: 0,
  }
}

/** About so many characters of Chinese, Japanese, Korean or Thai make a word. */
const charactersInWord = 2.5

/** Kinds of characters; a plain one, such as a lower-case letter, is only counted. */
const plain = 0
const space = 1
const digit = 2
const capital = 3
const comma = 4
const stop = 5
const closing = 6
const invisible = 7
/** A full stop that ends a sentence without white space after it. */
const fullStop = 8
/** In a script without spaces between words. */
const spaceless = 9

/** From here on spaceless characters are kana, Han and Hangul. */
const firstDense = 0x3040

/** The kind of every code unit: a table, because every character of a page is looked up. */
const kinds = new Uint8Array(0x10000)
const setKind = (characters: string, kind: number) => {
  for (const character of characters) kinds[character.charCodeAt(0)] = kind
}
/** Thai and Lao; kana and Han; Hangul. */
for (const [first, end] of [
  [0x0e00, 0x0f00],
  [0x3040, 0xa000],
  [0xac00, 0xd7b0],
] as const) {
  kinds.fill(spaceless, first, end)
}
setKind(' \t\n\r\f\u00a0\u2002\u2003\u2009\u202f\u3000', space)
setKind('0123456789', digit)
setKind('ABCDEFGHIJKLMNOPQRSTUVWXYZ', capital)
setKind(',;，、،', comma)
setKind('.!?…।', stop)
setKind('。！？', fullStop)
setKind('"\')]”’»“', closing)
setKind('\u00ad\u200b\u200c\u200d\u2060\ufeff', invisible)

/**
 * Counts a text node into a run.
 * @returns its length in characters: white space folded, and none at its ends
 */
export function addText(run: TextRun, text: string): number {
  let characters = 0
  let words = 0
  let before = space
  let isApart = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = kinds[code] ?? plain
    if (kind === invisible) continue
    // A stop ends a sentence only if white space follows.
    if (kind === space && before === stop) run.sentences++
    if (kind !== closing) before = kind
    if (kind === space) {
      isApart = true
      continue
    }
    if (isApart) words++
    isApart = false
    characters++
    // Most are plain, and every character of a page is looked at.
    if (kind !== plain) countCharacter(run, code, kind)
  }
  run.sentences += Number(before === stop)
  findEdges(run, text)
  const length = characters + Math.max(0, words - 1)
  run.words += words
  run.length += length
  run.weight += length
  return length
}

function findEdges(run: TextRun, text: string): void {
  const kindAt = (at: number) => kinds[text.charCodeAt(at)] ?? plain
  let first = 0
  while (first < text.length && isUnseen(kindAt(first))) first++
  let last = text.length - 1
  while (last >= first && (isUnseen(kindAt(last)) || kindAt(last) === closing)) last--
  run.firstCode ||= first < text.length ? text.charCodeAt(first) : 0
  if (last >= first) run.lastCode = text.charCodeAt(last)
}

function isUnseen(kind: number): boolean {
  return kind === space || kind === invisible
}

/** Counts a character that is not plain. */
function countCharacter(run: TextRun, code: number, kind: number): void {
  if (kind === comma) run.commas++
  else if (kind === digit) run.digits++
  else if (kind === capital) run.capitals++
  else if (kind === fullStop) run.sentences++
  else if (kind === spaceless) {
    run.words += 1 / charactersInWord
    if (code >= firstDense) run.weight += denseWeight - 1
  }
}
