import type { Translate } from '../../i18n/messages'
import { saveFailureMessage, unchanged } from '../../i18n/save-failure'
import type { ParsedBackup } from '../../settings/parse-backup'
import type { Locale } from '../../ui/kit/locale'
import { Section } from '../Section'
import type { DataActions } from './actions'
import { FileButton } from './FileButton'
import { Review } from './Review'
import type { FailedOutcome } from './steps'
import { type LastDataAction, useDataActions } from './useDataActions'

interface DataProps {
  readonly locale: Locale
  readonly actions: DataActions
  readonly readFile: (file: File) => Promise<ParsedBackup>
  readonly saveFile: (name: string, text: string) => void
}

/** Export, import and reset of all settings. */
export function Data({ locale, actions, readFile, saveFile }: DataProps) {
  const { translate } = locale
  const { reviewed, last, review, confirm, cancel, reset } = useDataActions(actions, readFile)
  return (
    <Section id="data" heading={translate('options_data')} intro={translate('options_data_intro')}>
      <div class="data-action">
        <button type="button" class="button framed" onClick={() => saveFile(fileName(), actions.exportAll())}>
          {translate('options_export')}
        </button>
        <p>{translate('options_export_intro')}</p>
      </div>
      <div class="data-action">
        <FileButton label={translate('options_import')} onFile={review} />
        <p id="import-intro">{translate('options_import_intro')}</p>
      </div>
      {reviewed && <Review {...reviewed} locale={locale} onConfirm={confirm} onCancel={cancel} />}
      <div class="data-action">
        <button type="button" class="button framed" onClick={reset}>
          {translate('options_reset')}
        </button>
        <p>{translate('options_reset_intro')}</p>
      </div>
      <LastResult last={last} translate={translate} />
    </Section>
  )
}

interface LastResultProps {
  readonly last: LastDataAction
  readonly translate: Translate
}

function LastResult({ last, translate }: LastResultProps) {
  return (
    <div class="last-result" role="status">
      {last.kind === 'fault' && <p class="trouble">{translate(`backup_fault_${last.fault}`)}</p>}
      {last.kind === 'failed' && <p class="trouble">{failureMessage(last.outcome, translate)}</p>}
      {last.kind === 'undone' && <p>{translate('options_undone')}</p>}
      {last.kind === 'done' && (
        <>
          <p>{translate(last.message)}</p>
          <button type="button" class="button framed" onClick={last.undo}>
            {translate('options_undo')}
          </button>
        </>
      )}
    </div>
  )
}

function failureMessage(outcome: FailedOutcome, translate: Translate): string | null {
  if (outcome === 'partly') return translate('options_kept_partly')
  return saveFailureMessage(outcome, translate, unchanged)
}

/** The name of a backup has the day in the user's time zone. */
function fileName(): string {
  const now = new Date()
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return `leeslamp-${day.map(part => String(part).padStart(2, '0')).join('-')}.json`
}
