import { attributeOf } from './dom'
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

/** Tells what a class name or an id gives away, or `null`. */
export type TokenMatcher<Kind> = (name: string) => TokenMatch<Kind> | null

/** Longer runs of words than this stand in no rule. */
const longestRun = 4

/**
 * Reads class names and ids by whole words, so that `read` is not found in `bread`.
 * @returns a matcher that remembers every answer, since a page repeats few names many times.
 */
export function compileTokens<Kind extends string>(
  rules: Readonly<Partial<Record<Kind, TokenRule>>>,
): TokenMatcher<Kind> {
  const whole = new Map<string, Kind>()
  const part = new Map<string, Kind>()
  const start: (readonly [string, Kind])[] = []
  for (const [kind, rule] of Object.entries(rules) as [Kind, TokenRule][]) {
    for (const token of listed(rule.whole)) whole.set(token, kind)
    for (const token of [...listed(rule.part), ...paired(rule.pairs)]) part.set(token, kind)
    for (const token of listed(rule.start)) start.push([token, kind])
  }

  const match: TokenMatcher<Kind> = name => {
    const kebab = toKebab(name)
    const exact = whole.get(kebab)
    if (exact) return { kind: exact, token: kebab }
    for (const run of runsOf(kebab)) {
      const kind = part.get(run)
      if (kind) return { kind, token: run }
    }
    const begun = start.find(([token]) => kebab === token || kebab.startsWith(`${token}-`))
    return begun ? { kind: begun[1], token: begun[0] } : null
  }

  const known = new Map<string, TokenMatch<Kind> | null>()
  return name => {
    const answer = known.get(name)
    if (answer !== undefined) return answer
    const fresh = match(name)
    known.set(name, fresh)
    return fresh
  }
}

/** What the class names and the id of an element give away, the first that does. */
export function matchElement<Kind>(element: Element, matcher: TokenMatcher<Kind>): TokenMatch<Kind> | null {
  const names = `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`
  for (const name of names.split(/\s+/)) {
    const match = name ? matcher(name) : null
    if (match) return match
  }
  return null
}

function paired(pairs: TokenRule['pairs'] = []): string[] {
  return pairs.flatMap(([first, second]) =>
    listed(first).flatMap(one => listed(second).map(two => `${one}-${two}`)),
  )
}

function listed(tokens: string | undefined): string[] {
  return tokens?.split(/\s+/).filter(Boolean) ?? []
}

function* runsOf(kebab: string): Generator<string> {
  const words = kebab.split('-')
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + longestRun); to++) {
      yield words.slice(from, to).join('-')
    }
  }
}
