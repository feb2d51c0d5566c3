import { formatCount, pluralForm } from '../../i18n/plural'
import type { ReaderSettings } from '../../ui/kit/settings'
import type { Known } from '../load-options'
import { Written } from '../RawEntries'

interface SyncNotesProps {
  readonly known: Known
  readonly settings: ReaderSettings
}

/** What of the sites is not everywhere where it should be. */
export function SyncNotes({ known: { sync, unread }, settings }: SyncNotesProps) {
  const { translate } = settings
  return (
    <>
      {sync.kind === 'partly' && <LeftOver count={sync.left.length} settings={settings} />}
      {(sync.kind === 'newerVersion' || sync.kind === 'refused') && (
        <p class="note">{translate(`options_sync_${sync.kind}`)}</p>
      )}
      {unread.length > 0 && <Unread parts={unread} settings={settings} />}
    </>
  )
}

interface LeftOverProps {
  readonly count: number
  readonly settings: ReaderSettings
}

function LeftOver({ count, settings: { translate, language } }: LeftOverProps) {
  const form = pluralForm(count, language)
  return <p class="note">{translate(`options_sync_partly_${form}`, formatCount(count, language))}</p>
}

interface UnreadProps {
  readonly parts: readonly unknown[]
  readonly settings: ReaderSettings
}

function Unread({ parts, settings: { translate, language } }: UnreadProps) {
  const form = pluralForm(parts.length, language)
  return (
    <details class="note">
      <summary>{translate(`options_unread_${form}`, formatCount(parts.length, language))}</summary>
      <Written parts={parts} />
    </details>
  )
}
