import { useState } from 'preact/hooks'
import type { Backup, BackupFault, ParsedBackup } from '../../settings/parse-backup'
import type { ReaderSettings } from '../../ui/kit/settings'
import { Section } from '../Section'
import type { DataActs } from './acts'
import { FileButton } from './FileButton'
import { Review } from './Review'
import type { Outcome } from './steps'

interface DataProps {
  readonly settings: ReaderSettings
  readonly acts: DataActs
  readonly readFile: (file: File) => Promise<ParsedBackup>
  readonly saveFile: (name: string, text: string) => void
}

/** What the reader has done last with all their data. It stays in sight until the page is left. */
type Last =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'fault'; readonly fault: BackupFault }
  | { readonly kind: 'failed'; readonly kept: Exclude<Outcome['kind'], 'saved'> }
  | {
      readonly kind: 'done'
      readonly what: 'options_imported' | 'options_was_reset'
      readonly undo: () => Promise<Outcome>
    }
  | { readonly kind: 'undone' }

interface Reviewed {
  readonly name: string
  readonly backup: Backup
  readonly leftOut: number
}

/** Export, import and reset. */
export function Data({ settings, acts, readFile, saveFile }: DataProps) {
  const { translate } = settings
  const [reviewed, setReviewed] = useState<Reviewed | null>(null)
  const [last, setLast] = useState<Last>({ kind: 'nothing' })
  const settle = (outcome: Outcome, what: 'options_imported' | 'options_was_reset') =>
    setLast(
      outcome.kind === 'saved'
        ? { kind: 'done', what, undo: outcome.undo }
        : { kind: 'failed', kept: outcome.kind },
    )
  const open = async (file: File) => {
    const parsed = await readFile(file)
    setReviewed(parsed.kind === 'backup' ? { name: file.name, ...parsed } : null)
    if (parsed.kind === 'fault') setLast(parsed)
    else if (last.kind === 'fault') setLast({ kind: 'nothing' })
  }
  const takeOver = async ({ backup }: Reviewed) => {
    const outcome = await acts.takeOver(backup)
    // What could not be kept can be tried again.
    if (outcome.kind === 'saved') setReviewed(null)
    settle(outcome, 'options_imported')
  }
  const undo = async (undoing: () => Promise<Outcome>) => {
    const outcome = await undoing()
    setLast(outcome.kind === 'saved' ? { kind: 'undone' } : { kind: 'failed', kept: outcome.kind })
  }
  return (
    <Section id="data" heading={translate('options_data')} intro={translate('options_data_intro')}>
      <div class="deed">
        <button type="button" class="button framed" onClick={() => saveFile(fileName(), acts.write())}>
          {translate('options_export')}
        </button>
        <p>{translate('options_export_intro')}</p>
      </div>
      <div class="deed">
        <FileButton label={translate('options_import')} onFile={open} />
        <p id="import-intro">{translate('options_import_intro')}</p>
      </div>
      {reviewed && (
        <Review
          {...reviewed}
          settings={settings}
          onConfirm={() => takeOver(reviewed)}
          onCancel={() => setReviewed(null)}
        />
      )}
      <div class="deed">
        <button
          type="button"
          class="button framed"
          onClick={async () => settle(await acts.reset(), 'options_was_reset')}
        >
          {translate('options_reset')}
        </button>
        <p>{translate('options_reset_intro')}</p>
      </div>
      <div class="last" role="status">
        {last.kind === 'fault' && <p class="trouble">{translate(`backup_fault_${last.fault}`)}</p>}
        {last.kind === 'failed' && <p class="trouble">{translate(`options_kept_${last.kept}`)}</p>}
        {last.kind === 'undone' && <p>{translate('options_undone')}</p>}
        {last.kind === 'done' && (
          <>
            <p>{translate(last.what)}</p>
            <button type="button" class="button framed" onClick={() => undo(last.undo)}>
              {translate('options_undo')}
            </button>
          </>
        )}
      </div>
    </Section>
  )
}

/** Named by the reader's own day. */
function fileName(): string {
  const now = new Date()
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return `leeslamp-${day.map(part => String(part).padStart(2, '0')).join('-')}.json`
}
