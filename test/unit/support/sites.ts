import type { View } from '../../../src/domain/view'
import type { SiteEntries, SiteEntry, Stance } from '../../../src/sites/choices'
import { parseScope, type SiteScope } from '../../../src/sites/scope'

/** A scope as it is written. */
export function scopeOf(written: string): SiteScope {
  const scope = parseScope(written)
  if (!scope) throw new Error(`${written} is no scope.`)
  return scope
}

/** What is said of a scope, all of it at one time. */
export function entryOf(stance: Stance, at = 1, view: View = 'reader'): SiteEntry {
  return { stance: { value: stance, at }, view: { value: view, at } }
}

/** What is said of scopes, by how they are written. */
export function sitesOf(said: Readonly<Record<string, Stance>>, at = 1, view: View = 'reader'): SiteEntries {
  return new Map(Object.entries(said).map(([written, stance]) => [written, entryOf(stance, at, view)]))
}

/** Numbers from 0 to below 1, the same for the same seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
