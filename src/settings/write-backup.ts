import type { SiteRule } from '../site-rules/site-rule'
import { type SiteEntries, type SiteEntry, siteChoices } from '../sites/choices'
import { writeScope } from '../sites/scope'
import type { ReaderPreferences } from './preferences'

/** What a file of everything says of itself, to be told from other files. */
export const backupFormat = 'leeslamp-backup'
/** Of which version files are that this code writes. */
export const backupVersion = 1

/** All that a reader has chosen, and what can be in a file. */
export interface Chosen {
  readonly sites: SiteEntries
  readonly rules: readonly SiteRule[]
  readonly preferences: ReaderPreferences
}

/**
 * Writes all that a reader has chosen as a file:
 *
 *     {
 *       "format": "leeslamp-backup",
 *       "version": 1,
 *       "written": "2026-11-22T14:05:00.000Z",
 *       "sites": [ { "scope": "krant.nl", "stance": "always", "changed": "2026-11-20T08:15:00.000Z",
 *                    "view": "tidy", "viewChanged": "2026-11-21T19:30:00.000Z" } ],
 *       "siteRules": [ { "site": "krant.nl", "hide": [ { "selector": ".shop", "kind": "ad" } ],
 *                        "keep": [ "#weather" ], "content": null } ],
 *       "preferences": { "theme": "auto", "typeface": "serif", "size": 20, "width": 65, "leading": 1.6 }
 *     }
 *
 * Scopes are as `writeScope` writes them, a stance is `always` or `never`; what was forgotten is not in it.
 * @param now ms since 1970
 */
export function writeBackup({ sites, rules, preferences }: Chosen, now: number): string {
  const said = siteChoices(sites, 'always', 'never').map(({ scope, entry }) => ({
    scope: writeScope(scope),
    ...writeEntry(entry),
  }))
  const file = {
    format: backupFormat,
    version: backupVersion,
    written: timeOf(now),
    sites: said.sort((one, other) => (one.scope < other.scope ? -1 : 1)),
    siteRules: rules,
    preferences,
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

function writeEntry({ choice, view }: SiteEntry) {
  const changed = { stance: choice.value, changed: timeOf(choice.at) }
  if (view.at === 0) return changed
  const viewChanged = view.at === choice.at ? {} : { viewChanged: timeOf(view.at) }
  return { ...changed, view: view.value, ...viewChanged }
}

function timeOf(at: number): string {
  return new Date(at).toISOString()
}
