import type { View } from '../../../src/domain/view'
import type { OpenChoice, SiteEntries, SiteEntry } from '../../../src/sites/choices'
import { parseScope, type SiteScope } from '../../../src/sites/scope'

/** Parses a scope. */
export function scopeOf(written: string): SiteScope {
  const scope = parseScope(written)
  if (!scope) throw new Error(`${written} is not a scope.`)
  return scope
}

/** An entry whose choice and view were made at one time. */
export function entryOf(choice: OpenChoice, at = 1, view: View = 'reader'): SiteEntry {
  return { choice: { value: choice, at }, view: { value: view, at } }
}

/** Entries for scopes with these choices. */
export function sitesOf(
  choices: Readonly<Record<string, OpenChoice>>,
  at = 1,
  view: View = 'reader',
): SiteEntries {
  return new Map(Object.entries(choices).map(([written, choice]) => [written, entryOf(choice, at, view)]))
}

/** Numbers from 0 to below 1, the same for the same seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
