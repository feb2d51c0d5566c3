import type { NamingRules } from '../rules'

/** Tells which names of a page's elements a selector can rely on. */
export interface NameClassifier {
  /** Whether an id or value was written by a person, so that the page will still have it tomorrow. */
  readonly isStable: (name: string) => boolean
  /** Whether a class name is stable and says more than the layout or present state of a block. */
  readonly isDescriptive: (name: string) => boolean
  /** The part before a generated hash, `Article_body__` of `Article_body__h4Xk2`; `null` if it is not descriptive. */
  readonly stablePrefix: (name: string) => string | null
}

const wellFormed = /^[\p{L}_][\p{L}\d_-]{1,59}$/u
const separators = /[-_]+/
const numbered = /^(\p{L}*)(\d+)(\p{L}*)$/u
/** Counts have at most so many digits; longer numbers identify an article. */
const longestCount = 2
const vowels = /[aeiouyäöüéèëïáóøåæœ]/
const humps = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu
/** Shorter prefixes say too little. Characters. */
const shortestPrefix = 6

export function createNameClassifier(rules: NamingRules): NameClassifier {
  const words = createWordTest(rules)
  const generatedStarts = listed(rules.generatedStarts)
  const stateOrLayout = new Set([...listed(rules.states), ...listed(rules.layout)])

  const isUndescriptive = (part: string) => /^(?:\d+|.)$/u.test(part) || stateOrLayout.has(part)
  const partsOf = (name: string) => name.split(separators).filter(Boolean)
  const isStable = (name: string) =>
    wellFormed.test(name) &&
    !generatedStarts.some(start => name.toLowerCase().startsWith(start)) &&
    partsOf(name).every((part, at) => isStablePart(part, at, words)) &&
    partsOf(name).some(part => /\p{L}{2}/u.test(part))
  return {
    isStable,
    isDescriptive: name => isStable(name) && !partsOf(toWords(name)).every(isUndescriptive),
    stablePrefix: name => {
      const prefix = /^.*[-_]+(?=[^-_]+[-_]*$)/u.exec(name)?.[0] ?? ''
      for (let left = prefix; left.length >= shortestPrefix; left = withoutLastPart(left)) {
        if (isStable(left)) return partsOf(toWords(left)).every(isUndescriptive) ? null : left
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
function withoutLastPart(prefix: string): string {
  return prefix.replace(/[^-_]+[-_]+$/, '')
}

interface WordTest {
  /** Whether letters are words and not random. */
  readonly areWords: (letters: string) => boolean
  /** Whether letters in lower case are one word. */
  readonly isWord: (word: string) => boolean
}

function isStablePart(part: string, at: number, { areWords, isWord }: WordTest): boolean {
  // One letter may begin a name, as in `c-teaser`; anywhere else it is part of a hash.
  if (part.length === 1 && !/\d/.test(part)) return at === 0 && /\p{Ll}/u.test(part)
  const [, before = '', digits = '', after = ''] = numbered.exec(part) ?? []
  if (digits === '') return areWords(part)
  return (
    digits.length <= longestCount && !(before && after) && (before + after === '' || isWord(before + after))
  )
}

/** Each part of a `camelCase` name must have a vowel, and no pair of letters that words do not have. */
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
