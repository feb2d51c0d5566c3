import type { NamingRules } from '../rules'

/** What can be built on in the names that a page gives its elements. */
export interface NameJudge {
  /** Whether a person gave this id or value, and the page will have it tomorrow. */
  readonly isLasting: (name: string) => boolean
  /** The same for a class name, which must also say more than how the block is laid out just now. */
  readonly isTelling: (name: string) => boolean
  /** What a build leaves before its hash: `Article_body__h4Xk2` → `Article_body__`; `null` where that says nothing. */
  readonly lastingStart: (name: string) => string | null
}

const wellFormed = /^[\p{L}_][\p{L}\d_-]{1,59}$/u
const separators = /[-_]+/
const numbered = /^(\p{L}*)(\d+)(\p{L}*)$/u
/** Counts go this far; longer numbers are an article's own. Digits. */
const longestCount = 2
const vowels = /[aeiouyäöüéèëïáóøåæœ]/
const humps = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu
/** What a build's hash has at least, and a text before one to be worth anything. Letters. */
const shortestStart = 6

/** Makes a judge of names by rules. */
export function createNameJudge(rules: NamingRules): NameJudge {
  const words = createWordTest(rules)
  const starts = listed(rules.generatedStarts)
  const passing = new Set([...listed(rules.states), ...listed(rules.layout)])

  const isPassing = (part: string) => /^(?:\d+|.)$/u.test(part) || passing.has(part)
  const partsOf = (name: string) => name.split(separators).filter(Boolean)
  const isLasting = (name: string) =>
    wellFormed.test(name) &&
    !starts.some(start => name.toLowerCase().startsWith(start)) &&
    partsOf(name).every((part, at) => isLastingPart(part, at, words)) &&
    partsOf(name).some(part => /\p{L}{2}/u.test(part))
  return {
    isLasting,
    isTelling: name => isLasting(name) && !partsOf(toWords(name)).every(isPassing),
    lastingStart: name => {
      const start = /^.*[-_]+(?=[^-_]+[-_]*$)/u.exec(name)?.[0] ?? ''
      for (let left = start; left.length >= shortestStart; left = withoutLastPart(left)) {
        if (isLasting(left)) return partsOf(toWords(left)).every(isPassing) ? null : left
      }
      return null
    },
  }
}

/** `relatedPosts_Box` → `related-posts_box` */
function toWords(name: string): string {
  return name.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2').toLowerCase()
}

/** `Teaser-sc-1ab2c3-` → `Teaser-sc-` */
function withoutLastPart(start: string): string {
  return start.replace(/[^-_]+[-_]+$/, '')
}

interface WordTest {
  /** Whether letters are words and not chance. */
  readonly areWords: (letters: string) => boolean
  /** Whether lower-case letters are one word. */
  readonly isWord: (word: string) => boolean
}

function isLastingPart(part: string, at: number, { areWords, isWord }: WordTest): boolean {
  // One letter may open a name, as in `c-teaser`; behind, it is of a hash.
  if (part.length === 1 && !/\d/.test(part)) return at === 0 && /\p{Ll}/u.test(part)
  const [, before = '', digits = '', behind = ''] = numbered.exec(part) ?? []
  if (digits === '') return areWords(part)
  return (
    digits.length <= longestCount &&
    !(before && behind) &&
    (before + behind === '' || isWord(before + behind))
  )
}

/** Each hump of `camelCase` must have a vowel and no pair of letters that words have not. */
function createWordTest(rules: NamingRules): WordTest {
  const abbreviations = new Set(listed(rules.abbreviations))
  const shortWords = new Set(listed(rules.shortWords))
  const rare = new Set(
    listed(rules.rareFollowers).flatMap(([letter = '', ...followers]) =>
      followers.map(follower => letter + follower),
    ),
  )
  const isWord = (word: string) => {
    if (abbreviations.has(word)) return true
    if (word.length < 3 || !vowels.test(word)) return false
    return !pairsOf(word).some(pair => rare.has(pair))
  }
  const isHump = (hump: string) => {
    const word = hump.toLowerCase()
    if (abbreviations.has(word) || shortWords.has(word)) return true
    return hump.length > 3 && hump !== hump.toUpperCase() && isWord(word)
  }
  return {
    isWord,
    areWords: letters => {
      const found = letters.match(humps) ?? []
      if (found.join('') !== letters) return false
      if (found.length > 1) return found.every(isHump)
      return letters.length <= 3 || isWord(letters.toLowerCase())
    },
  }
}

function pairsOf(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
}

function listed(names: string): string[] {
  return names.trim().split(/\s+/)
}
