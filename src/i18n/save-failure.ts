import type { SaveResult } from '../domain/save-result'
import type { MessageName, Translate } from './messages'

type SaveFailureMessages = Readonly<Record<Exclude<SaveResult, 'saved'>, MessageName>>

/** The choice holds on the open page all the same. */
const appliedHere: SaveFailureMessages = { orphaned: 'not_saved', refused: 'storage_refused' }

/** Nothing was changed. */
export const unchanged: SaveFailureMessages = {
  orphaned: 'options_kept_orphaned',
  refused: 'options_kept_refused',
}

/**
 * Returns the sentence that tells the user why something was not saved; `null` if it was.
 * @param messages which sentences fit, by what became of the choice
 */
export function saveFailureMessage(
  result: SaveResult,
  translate: Translate,
  messages = appliedHere,
): string | null {
  return result === 'saved' ? null : translate(messages[result])
}
