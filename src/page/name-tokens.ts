import type { TokenRule } from '../domain/rule-formats'
import { attributeOf } from './dom-access'
import { toKebab } from './text'

/** A kind, and the token in a name that gave it away. */
export interface TokenMatch<Kind> {
  readonly kind: Kind
  readonly token: string
}

/**
 * Finds the first kind that class names or an id give away; `null` where none is.
 * @param names one name, or several separated by white space, as in a `class` attribute
 */
export type TokenMatcher<Kind> = (names: string) => TokenMatch<Kind> | null

/** No rule has a longer run of words. */
const longestRun = 4

const space = /\s+/

/**
 * Makes a matcher of class names and ids by whole words, so that `read` is not found in `bread`.
 * @returns a matcher that caches every answer, because a page repeats few names and lists of names many times
 */
export function compileTokens<Kind extends string>(
  rules: Readonly<Partial<Record<Kind, TokenRule>>>,
): TokenMatcher<Kind> {
  const index = indexRules(rules)
  const known = new Map<string, TokenMatch<Kind> | null>([['', null]])
  const firstMatch = (names: string): TokenMatch<Kind> | null => {
    if (!space.test(names)) return matchName(index, toKebab(names))
    for (const name of names.split(space)) {
      const match = matcher(name)
      if (match) return match
    }
    return null
  }
  const matcher: TokenMatcher<Kind> = names => {
    const answer = known.get(names)
    if (answer !== undefined) return answer
    const fresh = firstMatch(names)
    known.set(names, fresh)
    return fresh
  }
  return matcher
}

/** The first kind that the id or the class names of an element give away. */
export function matchElement<Kind>(element: Element, matcher: TokenMatcher<Kind>): TokenMatch<Kind> | null {
  return matcher(attributeOf(element, 'id') ?? '') ?? matcher(attributeOf(element, 'class') ?? '')
}

/** The rules as lookup tables. */
interface TokenIndex<Kind> {
  readonly whole: Map<string, Kind>
  readonly part: Map<string, Kind>
  readonly start: Map<string, Kind>
  /** The first words of parts. Most words of a page are not among them and need no further look. */
  readonly firstWords: Set<string>
}

function indexRules<Kind extends string>(
  rules: Readonly<Partial<Record<Kind, TokenRule>>>,
): TokenIndex<Kind> {
  const whole = new Map<string, Kind>()
  const part = new Map<string, Kind>()
  const start = new Map<string, Kind>()
  for (const [kind, rule] of Object.entries(rules) as [Kind, TokenRule][]) {
    for (const token of listed(rule.whole)) whole.set(token, kind)
    for (const token of listed(rule.part)) part.set(token, kind)
    for (const token of paired(rule.pairs)) part.set(token, kind)
    for (const token of listed(rule.start)) start.set(token, kind)
  }
  const firstWords = new Set<string>()
  for (const token of part.keys()) firstWords.add(token.slice(0, wordEnd(token, 0)))
  return { whole, part, start, firstWords }
}

function paired(pairs: TokenRule['pairs'] = []): string[] {
  const tokens: string[] = []
  for (const [firsts, seconds] of pairs) {
    const secondWords = listed(seconds)
    for (const first of listed(firsts)) {
      for (const second of secondWords) tokens.push(`${first}-${second}`)
    }
  }
  return tokens
}

function listed(tokens: string | undefined): string[] {
  // By lines and then by spaces, because a regular expression takes ten times as long, and every click waits for this.
  return tokens ? tokens.split('\n').flatMap(line => line.trim().split(' ')) : []
}

function matchName<Kind>(index: TokenIndex<Kind>, kebab: string): TokenMatch<Kind> | null {
  const { whole, part, start, firstWords } = index
  const exact = whole.get(kebab)
  if (exact) return { kind: exact, token: kebab }
  for (let from = 0; from < kebab.length; ) {
    const end = wordEnd(kebab, from)
    const match = firstWords.has(kebab.slice(from, end)) ? matchRun(part, kebab, from) : null
    if (match) return match
    from = end + 1
  }
  return matchRun(start, kebab, 0)
}

/** The shortest run of words, from an index on, that a rule has. */
function matchRun<Kind>(runs: Map<string, Kind>, kebab: string, from: number): TokenMatch<Kind> | null {
  let end = from - 1
  for (let words = 0; words < longestRun && end < kebab.length; words++) {
    end = wordEnd(kebab, end + 1)
    const token = kebab.slice(from, end)
    const kind = runs.get(token)
    if (kind) return { kind, token }
  }
  return null
}

function wordEnd(kebab: string, from: number): number {
  const end = kebab.indexOf('-', from)
  return end < 0 ? kebab.length : end
}
