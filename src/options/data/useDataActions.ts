import { useState } from 'preact/hooks'
import type { BackupFault, ParsedBackup } from '../../settings/parse-backup'
import type { DataActions } from './actions'
import type { FailedOutcome, Outcome } from './steps'

/** The message of what was done. */
type DoneMessage = 'options_imported' | 'options_was_reset'

/** What the user did last with all their settings. It stays in sight until the page is left. */
export type LastDataAction =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'fault'; readonly fault: BackupFault }
  | { readonly kind: 'failed'; readonly outcome: FailedOutcome }
  | { readonly kind: 'done'; readonly message: DoneMessage; readonly undo: () => Promise<void> }
  | { readonly kind: 'undone' }

/** A file that was read and waits for the user to confirm its import. */
export interface ReviewedFile extends Omit<Extract<ParsedBackup, { readonly kind: 'backup' }>, 'kind'> {
  readonly name: string
}

/** Keeps the file under review and what was done last. */
export function useDataActions(actions: DataActions, readFile: (file: File) => Promise<ParsedBackup>) {
  const [reviewed, setReviewed] = useState<ReviewedFile | null>(null)
  const [last, setLast] = useState<LastDataAction>({ kind: 'nothing' })
  const undo = async (undoing: () => Promise<Outcome>) => {
    const { kind } = await undoing()
    setLast(kind === 'saved' ? { kind: 'undone' } : { kind: 'failed', outcome: kind })
  }
  const finish = (outcome: Outcome, message: DoneMessage) =>
    setLast(
      outcome.kind === 'saved'
        ? { kind: 'done', message, undo: () => undo(outcome.undo) }
        : { kind: 'failed', outcome: outcome.kind },
    )
  const review = async (file: File) => {
    const parsed = await readFile(file)
    setReviewed(parsed.kind === 'backup' ? { name: file.name, ...parsed } : null)
    if (parsed.kind === 'fault') setLast(parsed)
    else if (last.kind === 'fault') setLast({ kind: 'nothing' })
  }
  const confirm = async () => {
    if (!reviewed) return
    const outcome = await actions.importBackup(reviewed.backup)
    // If it could not be saved, the review stays so that the user can try again.
    if (outcome.kind === 'saved') setReviewed(null)
    finish(outcome, 'options_imported')
  }
  const reset = async () => finish(await actions.resetAll(), 'options_was_reset')
  return { reviewed, last, review, confirm, cancel: () => setReviewed(null), reset }
}
