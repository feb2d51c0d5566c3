import type { Storage } from 'webextension-polyfill'
import type { SaveResult } from '../domain/save-result'
import {
  defaultPreferences,
  parsePreferences,
  preferenceNames,
  type ReaderPreferences,
} from '../settings/preferences'
import { pageBrowser } from './extension-api'
import { report } from './report'
import { keep } from './save'

/**
 * Each preference is an item of its own: browsers sync item by item, so that of what two devices change at once
 * nothing is lost, and of one preference the later change holds. A preference that comes to mean something else gets
 * another name.
 */
const keyOf = (name: keyof ReaderPreferences) => `readerPreferences.${name}`

/** Versions before had all of them in one item, which is only read. */
const formerKey = 'readerPreferences'

/** What is stored or on its way there, as far as this page knows: only what its reader changes is written. */
let known: Partial<ReaderPreferences> = defaultPreferences

/** The reader's preferences. What the storage does not have or will not give is the default. */
export async function loadPreferences(): Promise<ReaderPreferences> {
  try {
    const stored = await pageBrowser.storage.sync.get([formerKey, ...preferenceNames.map(keyOf)])
    const preferences = readPreferences(stored)
    known = preferences
    return preferences
  } catch (error) {
    // To read in the standard type beats not to read: the article is what the click was for.
    report('loading preferences', error)
    return defaultPreferences
  }
}

/** Keeps the reader's preferences, for all pages and, where the browser syncs, all devices. */
export async function savePreferences(preferences: ReaderPreferences): Promise<SaveResult> {
  const changed = preferenceNames.filter(name => preferences[name] !== known[name])
  const items = Object.fromEntries(changed.map(name => [keyOf(name), preferences[name]]))
  known = preferences
  const kept = await keep('saving preferences', () => pageBrowser.storage.sync.set(items))
  // Nobody knows then what is stored of these, so the next change writes them too.
  if (kept !== 'saved') known = { ...known, ...Object.fromEntries(changed.map(name => [name, undefined])) }
  return kept
}

/** Hears of every change that this page does not know of yet: by another page, or by another device. */
export function onPreferencesChanged(hear: () => void): void {
  pageBrowser.storage.onChanged.addListener(
    (changes: Record<string, Storage.StorageChange>, area: string) => {
      const isNews = preferenceNames.some(name => {
        const change = changes[keyOf(name)]
        return change !== undefined && change.newValue !== known[name]
      })
      if (area === 'sync' && isNews) hear()
    },
  )
}

function readPreferences(stored: Readonly<Record<string, unknown>>): ReaderPreferences {
  const former = parsePreferences(stored[formerKey])
  const own = preferenceNames
    .filter(name => keyOf(name) in stored)
    .map(name => [name, stored[keyOf(name)]] as const)
  return parsePreferences({ ...former, ...Object.fromEntries(own) })
}
