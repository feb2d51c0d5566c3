import { SiteIndex } from './choice-index'
import type { SiteChoice, SiteEntries } from './choices'
import type { SitePermission } from './granted-origins'
import { matchesOf } from './match-patterns'
import type { SiteScope } from './scope'

/** A content script to be registered: where it runs by itself, and where not. Patterns are sorted and unique. */
export interface AutoScript {
  readonly id: string
  /** The script's file in the extension, without a leading slash. */
  readonly file: string
  readonly matches: readonly string[]
  readonly excludeMatches: readonly string[]
}

/** What to do so that the registered scripts are the planned ones. */
export interface AutoScriptChanges {
  readonly add: readonly AutoScript[]
  readonly change: readonly AutoScript[]
  /** Ids. */
  readonly remove: readonly string[]
}

const idPrefix = 'leeslamp-auto-'

/**
 * Plans the content scripts for exactly the pages that open by themselves. In a browser exclusions win over all
 * matches, so a part that is allowed within a part that is never to be opened needs a script of its own: there is one
 * for each depth of such nesting. No two of them match the same page.
 */
export function planAutoScripts(
  entries: SiteEntries,
  permissionOf: (scope: SiteScope) => SitePermission,
  file: string,
): readonly AutoScript[] {
  const index = new SiteIndex(entries)
  const layers = new Map<number, Set<string>>()
  for (const { scope } of index.choices.filter(isAlways).filter(isMoreThanPage)) {
    if (permissionOf(scope) === 'missing') continue
    const depth = depthOf(index, scope)
    const layer = layers.get(depth) ?? new Set()
    layers.set(depth, layer)
    for (const match of matchesOf(scope)) layer.add(match)
  }
  return [...layers]
    .sort(([one], [other]) => one - other)
    .map(([depth, matches]) => ({
      id: `${idPrefix}${depth}`,
      file,
      matches: [...matches].sort(),
      excludeMatches: exclusionsAt(index, depth),
    }))
}

/** Whether a registered script is one that `planAutoScripts` plans. */
export function isAutoScript(id: string): boolean {
  return id.startsWith(idPrefix)
}

/** Compares the planned scripts with the registered ones. */
export function diffAutoScripts(
  planned: readonly AutoScript[],
  registered: readonly AutoScript[],
): AutoScriptChanges {
  const registeredById = new Map(registered.map(script => [script.id, script]))
  const plannedIds = new Set(planned.map(({ id }) => id))
  return {
    add: planned.filter(({ id }) => !registeredById.has(id)),
    change: planned.filter(script => {
      const before = registeredById.get(script.id)
      return before !== undefined && !isSameScript(before, script)
    }),
    remove: registered.map(({ id }) => id).filter(id => !plannedIds.has(id)),
  }
}

/** The number of broader scopes that are never to be opened. */
function depthOf(index: SiteIndex, scope: SiteScope): number {
  return index.broaderThan(scope).filter(choice => !isAlways(choice)).length
}

/** What not to open of what opens at a depth. A scope that no broader one opens needs no exclusion. */
function exclusionsAt(index: SiteIndex, depth: number): string[] {
  const excluded = index.choices
    .filter(choice => !isAlways(choice))
    .filter(({ scope }) => scope.kind === 'page' || depthOf(index, scope) === depth)
    .filter(({ scope }) => index.broaderThan(scope).some(isAlways))
  return [...new Set(excluded.flatMap(({ scope }) => matchesOf(scope)))].sort()
}

function isAlways({ entry }: SiteChoice): boolean {
  return entry.choice.value === 'always'
}

function isMoreThanPage({ scope }: SiteChoice): boolean {
  return scope.kind !== 'page'
}

/** Browsers return the patterns of a registered script in an order of their own. */
function isSameScript(one: AutoScript, other: AutoScript): boolean {
  return (
    one.file === other.file &&
    areSamePatterns(one.matches, other.matches) &&
    areSamePatterns(one.excludeMatches, other.excludeMatches)
  )
}

function areSamePatterns(one: readonly string[], other: readonly string[]): boolean {
  const patterns = new Set(one)
  return patterns.size === new Set(other).size && other.every(pattern => patterns.has(pattern))
}
