import { formatCount, pluralForm } from '../../i18n/plural'
import type { ReaderSettings } from '../../ui/kit/settings'
import type { LoadedOptions } from '../load-options'
import { RawEntries } from '../RawEntries'

interface SyncNotesProps {
  readonly loaded: Pick<LoadedOptions, 'sync' | 'unreadableSites'>
  readonly settings: ReaderSettings
}

/** Tells the user about sites that are not synced or cannot be read. */
export function SyncNotes({ loaded: { sync, unreadableSites }, settings }: SyncNotesProps) {
  const { translate } = settings
  return (
    <>
      {sync.kind === 'partly' && <NotSynced count={sync.left.length} settings={settings} />}
      {(sync.kind === 'newerVersion' || sync.kind === 'refused') && (
        <p class="note">{translate(`options_sync_${sync.kind}`)}</p>
      )}
      {unreadableSites.length > 0 && <UnreadableSites entries={unreadableSites} settings={settings} />}
    </>
  )
}

interface NotSyncedProps {
  readonly count: number
  readonly settings: ReaderSettings
}

function NotSynced({ count, settings: { translate, language } }: NotSyncedProps) {
  const form = pluralForm(count, language)
  return <p class="note">{translate(`options_sync_partly_${form}`, formatCount(count, language))}</p>
}

interface UnreadableSitesProps {
  readonly entries: readonly unknown[]
  readonly settings: ReaderSettings
}

function UnreadableSites({ entries, settings: { translate, language } }: UnreadableSitesProps) {
  const form = pluralForm(entries.length, language)
  return (
    <details class="note">
      <summary>{translate(`options_unread_${form}`, formatCount(entries.length, language))}</summary>
      <RawEntries entries={entries} />
    </details>
  )
}
