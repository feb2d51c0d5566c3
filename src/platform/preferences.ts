import { defaultPreferences, parsePreferences, type ReaderPreferences } from '../domain/preferences'
import { type Kept, keep } from './keep'
import { pageBrowser } from './page'
import { report } from './report'

const key = 'readerPreferences'

/** The reader's preferences. What the storage does not have or will not give is the default. */
export async function loadPreferences(): Promise<ReaderPreferences> {
  try {
    const stored = await pageBrowser.storage.sync.get(key)
    return parsePreferences(stored[key])
  } catch (error) {
    // To read in the standard type beats not to read: the article is what the click was for.
    report('loading preferences', error)
    return defaultPreferences
  }
}

/** Keeps the reader's preferences, for all pages and, where the browser syncs, all devices. */
export function savePreferences(preferences: ReaderPreferences): Promise<Kept> {
  return keep('saving preferences', () => pageBrowser.storage.sync.set({ [key]: preferences }))
}
