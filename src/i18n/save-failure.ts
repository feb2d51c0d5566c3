import type { SaveResult } from '../domain/save-result'
import type { MessageName, Translate } from './messages'

/** What became of a choice that could not be saved: it holds on the open page all the same, or nothing was changed. */
type Effect = 'appliedHere' | 'unchanged'

const messages = {
  appliedHere: { orphaned: 'not_saved', refused: 'storage_refused' },
  unchanged: { orphaned: 'options_kept_orphaned', refused: 'options_kept_refused' },
} as const satisfies Record<Effect, Record<Exclude<SaveResult, 'saved'>, MessageName>>

/** Returns the sentence that tells the user why something was not saved; `null` if it was. */
export function saveFailureMessage(
  result: SaveResult,
  translate: Translate,
  effect: Effect = 'appliedHere',
): string | null {
  return result === 'saved' ? null : translate(messages[effect][result])
}
