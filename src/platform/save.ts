import type { SaveResult } from '../domain/save-result'
import { isOrphaned } from './extension-api'
import { report } from './report'

/**
 * Saves something in the browser's storage.
 * @param when what is being done, for the report of a refusal
 */
export async function save(when: string, store: () => Promise<void>): Promise<SaveResult> {
  if (isOrphaned()) return 'orphaned'
  try {
    await store()
    return 'saved'
  } catch (error) {
    if (isOrphaned()) return 'orphaned'
    report(when, error)
    return 'refused'
  }
}
