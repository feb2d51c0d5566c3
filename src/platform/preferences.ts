import type { Storage } from 'webextension-polyfill'
import type { SaveResult } from '../domain/save-result'
import { parsePreferences, preferenceNames } from '../settings/parse-preferences'
import { defaultPreferences, type PreferenceChanges, type ReaderPreferences } from '../settings/preferences'
import { pageBrowser } from './extension-api'
import { report } from './report'

/**
 * Each preference is an item of its own. Browsers sync item by item, so two devices that change different preferences
 * at once lose nothing, and of one preference the later change wins. A preference whose meaning changes must get a new
 * name.
 */
export const preferenceKey = (name: keyof ReaderPreferences) => `readerPreferences.${name}`

/** Earlier versions had all of them in one item, which is still read. */
const formerKey = 'readerPreferences'

/** What is stored or being written, as far as this page knows: only what the user changes is written. */
let lastKnown: Partial<ReaderPreferences> = defaultPreferences

/** Loads the user's preferences. Those that are missing or cannot be read have their defaults. */
export async function loadPreferences(): Promise<ReaderPreferences> {
  try {
    const stored = await pageBrowser.storage.sync.get([formerKey, ...preferenceNames.map(preferenceKey)])
    const preferences = readPreferences(stored)
    lastKnown = preferences
    return preferences
  } catch (error) {
    // An article in the default type is better than no article: that is what the click was for.
    report('loading preferences', error)
    return defaultPreferences
  }
}

/**
 * Saves the user's preferences for all pages and, where the browser syncs, all devices.
 * @param write writes those that this page has changed
 */
export async function savePreferences(
  preferences: ReaderPreferences,
  write: (changes: PreferenceChanges) => Promise<SaveResult>,
): Promise<SaveResult> {
  const changed = preferenceNames.filter(name => preferences[name] !== lastKnown[name])
  lastKnown = preferences
  const saved = await write(Object.fromEntries(changed.map(name => [name, preferences[name]])))
  // It is unknown then what is stored of these, so the next change writes them too.
  if (saved !== 'saved')
    lastKnown = { ...lastKnown, ...Object.fromEntries(changed.map(name => [name, undefined])) }
  return saved
}

/** Listens to changes by other pages and other devices. */
export function onPreferencesChanged(listener: () => void): void {
  pageBrowser.storage.onChanged.addListener(
    (changes: Record<string, Storage.StorageChange>, area: string) => {
      const isChanged = preferenceNames.some(name => {
        const change = changes[preferenceKey(name)]
        return change !== undefined && change.newValue !== lastKnown[name]
      })
      if (area === 'sync' && isChanged) listener()
    },
  )
}

function readPreferences(stored: Readonly<Record<string, unknown>>): ReaderPreferences {
  const former = parsePreferences(stored[formerKey])
  const current = preferenceNames
    .filter(name => preferenceKey(name) in stored)
    .map(name => [name, stored[preferenceKey(name)]] as const)
  return parsePreferences({ ...former, ...Object.fromEntries(current) })
}
