import { type SiteChoice, SiteIndex } from './choice-index'
import type { SiteEntries } from './choices'
import type { SitePermission } from './granted-origins'
import { matchesOf } from './match-patterns'
import type { SiteScope } from './scope'

/** A content script that is to run by itself: where, and where not. Patterns are in order, each once. */
export interface AutoScript {
  readonly id: string
  /** The script's file in the extension, without a slash at its beginning. */
  readonly file: string
  readonly matches: readonly string[]
  readonly excludeMatches: readonly string[]
}

/** What is to be done with the registered scripts. */
export interface ScriptsDifference {
  readonly add: readonly AutoScript[]
  readonly change: readonly AutoScript[]
  /** Ids. */
  readonly remove: readonly string[]
}

const idStart = 'leeslamp-auto-'

/**
 * The content scripts for exactly the pages that open by themselves: one script, and one more only for every depth
 * to which the reader allowed a part of what is never to be opened, since a browser lets exclusions win over all.
 * No two of them match the same page.
 */
export function plannedScripts(
  entries: SiteEntries,
  permissionOf: (scope: SiteScope) => SitePermission,
  file: string,
): readonly AutoScript[] {
  const index = new SiteIndex(entries)
  const layers = new Map<number, Set<string>>()
  for (const { scope } of index.choices.filter(isAlways).filter(isLasting)) {
    if (permissionOf(scope) === 'missing') continue
    const depth = depthOf(index, scope)
    const layer = layers.get(depth) ?? new Set()
    layers.set(depth, layer)
    for (const match of matchesOf(scope)) layer.add(match)
  }
  return [...layers]
    .sort(([one], [other]) => one - other)
    .map(([depth, matches]) => ({
      id: `${idStart}${depth}`,
      file,
      matches: [...matches].sort(),
      excludeMatches: exclusionsAt(index, depth),
    }))
}

/** Whether a registered script is one of those that `plannedScripts` plans. */
export function isAutoScript(id: string): boolean {
  return id.startsWith(idStart)
}

/** What leads from the scripts that are registered to those that are to be. */
export function differenceOf(
  planned: readonly AutoScript[],
  registered: readonly AutoScript[],
): ScriptsDifference {
  const known = new Map(registered.map(script => [script.id, script]))
  const wanted = new Set(planned.map(({ id }) => id))
  return {
    add: planned.filter(({ id }) => !known.has(id)),
    change: planned.filter(script => {
      const before = known.get(script.id)
      return before !== undefined && !isSameScript(before, script)
    }),
    remove: registered.map(({ id }) => id).filter(id => !wanted.has(id)),
  }
}

/** How many broader scopes are never to be opened. */
function depthOf(index: SiteIndex, scope: SiteScope): number {
  return index.above(scope).filter(choice => !isAlways(choice)).length
}

/** What is not to be opened of what opens at a depth. What nothing opens needs no exclusion. */
function exclusionsAt(index: SiteIndex, depth: number): string[] {
  const excluded = index.choices
    .filter(choice => !isAlways(choice))
    .filter(({ scope }) => scope.kind === 'page' || depthOf(index, scope) === depth)
    .filter(({ scope }) => index.above(scope).some(isAlways))
  return [...new Set(excluded.flatMap(({ scope }) => matchesOf(scope)))].sort()
}

function isAlways({ entry }: SiteChoice): boolean {
  return entry.stance.value === 'always'
}

function isLasting({ scope }: SiteChoice): boolean {
  return scope.kind !== 'page'
}

/** A browser gives patterns back in an order of its own. */
function isSameScript(one: AutoScript, other: AutoScript): boolean {
  return (
    one.file === other.file &&
    areSamePatterns(one.matches, other.matches) &&
    areSamePatterns(one.excludeMatches, other.excludeMatches)
  )
}

function areSamePatterns(one: readonly string[], other: readonly string[]): boolean {
  const known = new Set(one)
  return known.size === new Set(other).size && other.every(pattern => known.has(pattern))
}
