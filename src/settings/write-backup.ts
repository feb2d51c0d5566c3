import type { SiteRule } from '../site-rules/site-rule'
import { type SiteEntries, type SiteEntry, siteChoices } from '../sites/choices'
import { writeScope } from '../sites/scope'
import type { ReaderPreferences } from './preferences'
import type { SiteTypes } from './site-type'

/** Marks a file as a backup of this extension. */
export const backupFormat = 'leeslamp-backup'
/** The version of the format that this code writes. */
export const backupVersion = 1

/** Everything that the user has chosen, and that a backup file can contain. */
export interface UserSettings {
  readonly sites: SiteEntries
  readonly rules: readonly SiteRule[]
  readonly preferences: ReaderPreferences
  readonly siteTypes: SiteTypes
}

/**
 * Writes everything that the user has chosen as the text of a backup file:
 *
 *     {
 *       "format": "leeslamp-backup",
 *       "version": 1,
 *       "written": "2026-11-22T14:05:00.000Z",
 *       "sites": [ { "scope": "krant.nl", "stance": "always", "changed": "2026-11-20T08:15:00.000Z",
 *                    "view": "tidy", "viewChanged": "2026-11-21T19:30:00.000Z" } ],
 *       "siteRules": [ { "site": "krant.nl", "hide": [ { "selector": ".shop", "kind": "ad" } ],
 *                        "keep": [ "#weather" ], "content": null } ],
 *       "preferences": { "theme": "auto", "typeface": "serif", "size": 20, "width": 65, "leading": 1.6,
 *                        "rememberPlace": true, "showProgress": true, "joinPages": false, "followLinks": false,
 *                        "printLinks": false, "printPictures": true },
 *       "siteTypes": { "krant.nl": { "theme": "dark" } }
 *     }
 *
 * Scopes are in the form of `writeScope`. A stance is the user's choice, `always` or `never`; cleared choices are left
 * out.
 * @param now ms since 1970
 */
export function writeBackup({ sites, rules, preferences, siteTypes }: UserSettings, now: number): string {
  const choices = siteChoices(sites, 'always', 'never').map(({ scope, entry }) => ({
    scope: writeScope(scope),
    ...writeEntry(entry),
  }))
  const file = {
    format: backupFormat,
    version: backupVersion,
    written: timeOf(now),
    sites: choices.sort((one, other) => (one.scope < other.scope ? -1 : 1)),
    siteRules: rules,
    preferences,
    siteTypes: Object.fromEntries(siteTypes),
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
