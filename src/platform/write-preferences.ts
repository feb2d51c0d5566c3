import type { SaveResult } from '../domain/save-result'
import { preferenceNames } from '../settings/parse-preferences'
import type { PreferenceChanges } from '../settings/preferences'
import { coalesce } from './coalesce'
import { pageBrowser } from './extension-api'
import { preferenceKey } from './preferences'
import { limitRate } from './rate-limit'
import { save } from './save'

/** Changes that are not written yet: of each preference the last. */
let waiting: PreferenceChanges = {}

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

async function writeWaiting(): Promise<void> {
  const changed = preferenceNames.filter(name => name in waiting)
  const items = changed.map(name => [preferenceKey(name), waiting[name]])
  waiting = {}
  if (items.length > 0) await pageBrowser.storage.sync.set(Object.fromEntries(items))
}
