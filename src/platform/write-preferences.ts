import type { SaveResult } from '../domain/save-result'
import { preferenceNames } from '../settings/parse-preferences'
import type { PreferenceChanges } from '../settings/preferences'
import { mostSiteTypes, type SiteType, type SiteTypes } from '../settings/site-type'
import { coalesce } from './coalesce'
import { pageBrowser } from './extension-api'
import { preferenceKey } from './preferences'
import { limitRate } from './rate-limit'
import { save } from './save'
import { loadSiteTypes, siteTypeKey } from './site-types'

/** Changes that are not written yet: of each preference the last. */
let waiting: PreferenceChanges = {}

/** The type of sites that is not written yet; empty where it goes. */
let waitingTypes: SiteTypes = new Map()

/**
 * The first dozen is written at once, then 12 a minute and 720 an hour, with as many for sites. Browsers allow
 * 120 and 1,800, and a key that is held down would use them up.
 */
const writeSoon = coalesce(writeWaiting, limitRate({ burst: 12, interval: 5000 }))

/**
 * Writes preferences. For the background, which does so for all pages, and pages of the extension.
 * @returns once they are written, or were refused
 */
export function writePreferences(changes: PreferenceChanges): Promise<SaveResult> {
  waiting = { ...waiting, ...changes }
  return save('saving preferences', writeSoon)
}

/** Writes preferences at once, with all that waits: where the page goes, or the user has done more than press a key. */
export function writePreferencesNow(changes: PreferenceChanges = {}): Promise<SaveResult> {
  waiting = { ...waiting, ...changes }
  return save('saving preferences', writeWaiting)
}

/** Writes the type of a site, as `writePreferences` does preferences. @param type empty for none */
export function writeSiteType(site: string, type: SiteType): Promise<SaveResult> {
  waitingTypes = new Map([...waitingTypes, [site, type]])
  return save('saving the type of a site', writeSoon)
}

/** Replaces the type of all sites at once. */
export async function writeSiteTypesNow(types: SiteTypes): Promise<SaveResult> {
  const gone = [...(await loadSiteTypes()).keys()].filter(site => !types.has(site))
  waitingTypes = new Map([...gone.map(site => [site, {}] as const), ...types])
  return save('saving the types of sites', writeWaiting)
}

async function writeWaiting(): Promise<void> {
  const changed = preferenceNames.filter(name => name in waiting)
  const items = changed.map(name => [preferenceKey(name), waiting[name]])
  const types = [...waitingTypes]
  waiting = {}
  waitingTypes = new Map()
  const chosen = types.filter(([, type]) => Object.keys(type).length > 0)
  const gone = types.filter(([, type]) => Object.keys(type).length === 0)
  if (gone.length > 0) await pageBrowser.storage.sync.remove(gone.map(([site]) => siteTypeKey(site)))
  if (chosen.length > 0) await refuseTooMany(chosen.map(([site]) => site))
  const all = [...items, ...chosen.map(([site, type]) => [siteTypeKey(site), type])]
  if (all.length > 0) await pageBrowser.storage.sync.set(Object.fromEntries(all))
}

async function refuseTooMany(sites: readonly string[]): Promise<void> {
  const { size } = new Set([...(await loadSiteTypes()).keys(), ...sites])
  if (size > mostSiteTypes) throw new Error(`${size} sites have type of their own: too many.`)
}
