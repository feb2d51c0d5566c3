import { isOrphaned } from './extension-api'
import { report } from './report'

/** How keeping something went: done, or why not. */
export type Kept = 'kept' | 'orphaned' | 'refused'

/**
 * Keeps something in the browser's storage.
 * @param when what is being done, for the report of a refusal
 */
export async function keep(when: string, store: () => Promise<void>): Promise<Kept> {
  if (isOrphaned()) return 'orphaned'
  try {
    await store()
    return 'kept'
  } catch (error) {
    if (isOrphaned()) return 'orphaned'
    report(when, error)
    return 'refused'
  }
}
