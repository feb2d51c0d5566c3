import { attributeOf } from './dom-access'
import { toKebab } from './text'

/** How the words of class names and ids give a kind away; each field is a list parted by white space. */
export interface TokenRule {
  /** The whole class name or id, in kebab case. */
  readonly whole?: string
  /** A run of whole words in it: `related-posts` is found in `td-related-posts-box`. */
  readonly part?: string
  /** The first words of it. */
  readonly start?: string
  /** Every word of the first list with every word of the second behind it, as parts: `share-bar`, `social-links`. */
  readonly pairs?: readonly (readonly [first: string, second: string])[]
}

export interface TokenMatch<Kind> {
  readonly kind: Kind
  readonly token: string
}

/**
 * Tells what class names or an id give away, the first that does, or `null`.
 * @param names one, or several parted by white space, as a `class` attribute has them
 */
export type TokenMatcher<Kind> = (names: string) => TokenMatch<Kind> | null

/** Longer runs of words than this stand in no rule. */
const longestRun = 4

const space = /\s+/

/**
 * Reads class names and ids by whole words, so that `read` is not found in `bread`.
 * @returns a matcher that remembers every answer, since a page repeats few names, and few lists of them, many times.
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

/** What the class names and the id of an element give away, the first that does. */
export function matchElement<Kind>(element: Element, matcher: TokenMatcher<Kind>): TokenMatch<Kind> | null {
  return matcher(attributeOf(element, 'id') ?? '') ?? matcher(attributeOf(element, 'class') ?? '')
}

/** The rules, to be looked up. */
interface TokenIndex<Kind> {
  readonly whole: Map<string, Kind>
  readonly part: Map<string, Kind>
  readonly start: Map<string, Kind>
  /** The words that parts begin with. Most words of a page are none, and are looked at no further. */
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
    const behind = listed(seconds)
    for (const first of listed(firsts)) {
      for (const second of behind) tokens.push(`${first}-${second}`)
    }
  }
  return tokens
}

function listed(tokens: string | undefined): string[] {
  // By lines and then by spaces, because every click pays for it, and a pattern takes ten times as long.
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

/** The shortest run of words from a place on that stands in a rule. */
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
