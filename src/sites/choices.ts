import type { View } from '../domain/view'
import { parseScope, type SiteScope, writeScope } from './scope'

/**
 * What the reader has said of a scope: open it always, never open or offer it, or nothing (any more). Of a page,
 * `never` says "not this page", and no more.
 */
export const stances = ['always', 'never', 'none'] as const
export type Stance = (typeof stances)[number]

/** A value and when it was set, ms since 1970; `0` for one that nobody has set. */
export interface Stamped<Value> {
  readonly value: Value
  readonly at: number
}

/** What is known of a scope, each field with the time of its last change, so that two browsers' can be merged. */
export interface SiteEntry {
  readonly stance: Stamped<Stance>
  readonly view: Stamped<View>
}

/**
 * What the reader has said of every scope, by how it is written (`writeScope`). What was forgotten stays for a time,
 * as `none`: else another browser that has not heard of it would bring it back.
 */
export type SiteEntries = ReadonlyMap<string, SiteEntry>

/** What can be chosen to open by itself: more than one page. */
export type LastingScope = Exclude<SiteScope, { readonly kind: 'page' }>

/** A site, or a part of one, that opens by itself. */
export interface AllowedSite {
  readonly site: LastingScope
  readonly view: View
}

const unsaid: SiteEntry = { stance: { value: 'none', at: 0 }, view: { value: 'reader', at: 0 } }

/**
 * From now on a scope opens by itself.
 * @param now ms since 1970
 */
export function openAlways(entries: SiteEntries, { site, view }: AllowedSite, now: number): SiteEntries {
  return said(entries, site, 'always', now, view)
}

/** From now on a site is neither opened by itself nor offered; a page is not opened by itself. */
export function openNever(entries: SiteEntries, scope: SiteScope, now: number): SiteEntries {
  return said(entries, scope, 'never', now)
}

/** As if nothing had ever been said of a scope. Of a page it takes back "not this page". */
export function sayNothing(entries: SiteEntries, scope: SiteScope, now: number): SiteEntries {
  return said(entries, scope, 'none', now)
}

/** Something to be said of a scope; without a view the one that is known stays. */
export interface Saying {
  readonly scope: SiteScope
  readonly stance: Stance
  readonly view: View | undefined
}

/**
 * Says of many scopes at once what the functions above say of one.
 * @param now ms since 1970
 */
export function sayAll(entries: SiteEntries, sayings: readonly Saying[], now: number): SiteEntries {
  const changed = sayings.flatMap(({ scope, stance, view }) => {
    const written = writeScope(scope)
    const before = entries.get(written) ?? unsaid
    const after: SiteEntry = {
      stance: restamped(before.stance, stance, now),
      view: view === undefined ? before.view : restamped(before.view, view, now),
    }
    const isNew = after.stance !== before.stance || after.view !== before.view
    return isNew ? [[written, after] as const] : []
  })
  return changed.length === 0 ? entries : new Map([...entries, ...changed])
}

/** What the reader has said of a scope itself, whatever was said of a broader one. */
export function stanceOn(entries: SiteEntries, scope: SiteScope): Stance {
  return entries.get(writeScope(scope))?.stance.value ?? 'none'
}

/** What opens by itself, in no certain order: merging keeps none. */
export function allowedSites(entries: SiteEntries): readonly AllowedSite[] {
  return scopesWith(entries, 'always').flatMap(({ scope, entry }) =>
    scope.kind === 'page' ? [] : [{ site: scope, view: entry.view.value }],
  )
}

/** The scopes of which something is said that still holds, and what. */
export function scopesWith(
  entries: SiteEntries,
  ...wanted: readonly Stance[]
): readonly { readonly scope: SiteScope; readonly entry: SiteEntry }[] {
  return [...entries].flatMap(([written, entry]) => {
    const scope = wanted.includes(entry.stance.value) ? parseScope(written) : null
    return scope ? [{ scope, entry }] : []
  })
}

function said(entries: SiteEntries, scope: SiteScope, stance: Stance, now: number, view?: View): SiteEntries {
  return sayAll(entries, [{ scope, stance, view }], now)
}

/** Never earlier than what was there: where another browser's clock is ahead, the reader's last word still holds. */
function restamped<Value>(before: Stamped<Value>, value: Value, now: number): Stamped<Value> {
  return before.value === value && before.at > 0 ? before : { value, at: Math.max(now, before.at + 1) }
}
