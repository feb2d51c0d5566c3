import type { View } from '../domain/view'
import { parseScope, type SiteScope, writeScope } from './scope'

/**
 * What the user chose for a scope: open it always, never open or offer it, or `none`, which also stands for a choice
 * that was cleared. For a single page `never` means "not this page", and no more.
 */
export const openChoices = ['always', 'never', 'none'] as const
export type OpenChoice = (typeof openChoices)[number]

/** A value and when it was set, in ms since 1970; `0` for one that was never set. */
export interface Timestamped<Value> {
  readonly value: Value
  readonly at: number
}

/** What is known of a scope. Each field has the time of its last change, so that those of two browsers can be merged. */
export interface SiteEntry {
  readonly choice: Timestamped<OpenChoice>
  readonly view: Timestamped<View>
}

/**
 * The user's choices by scope, as `writeScope` writes it. A choice that was cleared stays for a time as a tombstone
 * with the choice `none`, because another browser that has not heard of it would bring the old choice back.
 */
export type SiteEntries = ReadonlyMap<string, SiteEntry>

/** A scope with its entry. */
export interface SiteChoice {
  readonly scope: SiteScope
  readonly entry: SiteEntry
}

/** A scope that can be chosen to open by itself: more than a single page. */
export type AutoOpenScope = Exclude<SiteScope, { readonly kind: 'page' }>

/** A site, or a part of one, that opens by itself, and the view it opens in. */
export interface AutoOpenSite {
  readonly site: AutoOpenScope
  readonly view: View
}

const noChoice: SiteEntry = { choice: { value: 'none', at: 0 }, view: { value: 'reader', at: 0 } }

/** Parses a scope that can be chosen to open by itself; `null` for a single page and for what is no scope. */
export function parseAutoOpenScope(written: string): AutoOpenScope | null {
  const scope = parseScope(written)
  return scope?.kind === 'page' ? null : scope
}

/**
 * Has a scope open by itself from now on.
 * @param now ms since 1970
 */
export function openAlways(entries: SiteEntries, { site, view }: AutoOpenSite, now: number): SiteEntries {
  return applyChoices(entries, [{ scope: site, choice: 'always', view }], now)
}

/**
 * Has a site neither open by itself nor be offered from now on; a single page only does not open by itself.
 * @param now ms since 1970
 */
export function openNever(entries: SiteEntries, scope: SiteScope, now: number): SiteEntries {
  return applyChoices(entries, [{ scope, choice: 'never', view: undefined }], now)
}

/**
 * Clears the choice for a scope; for a single page this takes back "not this page".
 * @param now ms since 1970
 */
export function clearChoice(entries: SiteEntries, scope: SiteScope, now: number): SiteEntries {
  return applyChoices(entries, [{ scope, choice: 'none', view: undefined }], now)
}

/** A choice to be made for a scope. Without a view the scope keeps the one it has. */
export interface ChoiceEdit {
  readonly scope: SiteScope
  readonly choice: OpenChoice
  readonly view: View | undefined
}

/**
 * Makes choices for many scopes at once.
 * @param now ms since 1970
 * @returns the same entries if nothing changed
 */
export function applyChoices(entries: SiteEntries, edits: readonly ChoiceEdit[], now: number): SiteEntries {
  const changed = edits.flatMap(({ scope, choice, view }) => {
    const written = writeScope(scope)
    const before = entries.get(written) ?? noChoice
    const after: SiteEntry = {
      choice: restamped(before.choice, choice, now),
      view: view === undefined ? before.view : restamped(before.view, view, now),
    }
    const isNew = after.choice !== before.choice || after.view !== before.view
    return isNew ? [[written, after] as const] : []
  })
  return changed.length === 0 ? entries : new Map([...entries, ...changed])
}

/** The choice for a scope itself, whatever was chosen for a broader one. */
export function choiceFor(entries: SiteEntries, scope: SiteScope): OpenChoice {
  return entries.get(writeScope(scope))?.choice.value ?? 'none'
}

/** The sites that open by themselves, in no particular order. */
export function autoOpenSites(entries: SiteEntries): readonly AutoOpenSite[] {
  return siteChoices(entries, 'always').flatMap(({ scope, entry }) =>
    scope.kind === 'page' ? [] : [{ site: scope, view: entry.view.value }],
  )
}

/** The scopes with one of the wanted choices. */
export function siteChoices(entries: SiteEntries, ...wanted: readonly OpenChoice[]): readonly SiteChoice[] {
  return [...entries].flatMap(([written, entry]) => {
    const scope = wanted.includes(entry.choice.value) ? parseScope(written) : null
    return scope ? [{ scope, entry }] : []
  })
}

/** When an entry was last changed, in ms since 1970. */
export function changedAt({ choice, view }: SiteEntry): number {
  return Math.max(choice.at, view.at)
}

/** Never stamps earlier than the value before: the user's last choice wins even if another browser's clock is ahead. */
function restamped<Value>(before: Timestamped<Value>, value: Value, now: number): Timestamped<Value> {
  return before.value === value && before.at > 0 ? before : { value, at: Math.max(now, before.at + 1) }
}
