import { defaultPreferences, parsePreferences, type ReaderPreferences } from '../domain/preferences'
import { isOrphaned, pageBrowser } from './page'
import { report } from './report'

const key = 'readerPreferences'

/** How keeping something went: done, or why not. */
export type Kept = 'kept' | 'orphaned' | 'refused'

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
export async function savePreferences(preferences: ReaderPreferences): Promise<Kept> {
  if (isOrphaned()) return 'orphaned'
  try {
    await pageBrowser.storage.sync.set({ [key]: preferences })
    return 'kept'
  } catch (error) {
    if (isOrphaned()) return 'orphaned'
    report('saving preferences', error)
    return 'refused'
  }
}
