import { formatCount, pluralForm } from '../../i18n/plural'
import type { Locale } from '../../ui/kit/locale'
import type { LoadedOptions } from '../load-options'
import { RawEntries } from '../RawEntries'

interface SyncNotesProps {
  readonly loaded: Pick<LoadedOptions, 'sync' | 'unreadableSites'>
  readonly locale: Locale
}

/** Tells the user about sites that are not synced or cannot be read. */
export function SyncNotes({ loaded: { sync, unreadableSites }, locale }: SyncNotesProps) {
  const { translate } = locale
  return (
    <>
      {sync.kind === 'partly' && <NotSynced count={sync.left.length} locale={locale} />}
      {(sync.kind === 'newerVersion' || sync.kind === 'refused') && (
        <p class="note">{translate(`options_sync_${sync.kind}`)}</p>
      )}
      {unreadableSites.length > 0 && <UnreadableSites entries={unreadableSites} locale={locale} />}
    </>
  )
}

interface NotSyncedProps {
  readonly count: number
  readonly locale: Locale
}

function NotSynced({ count, locale: { translate, language } }: NotSyncedProps) {
  const form = pluralForm(count, language)
  return <p class="note">{translate(`options_sync_partly_${form}`, formatCount(count, language))}</p>
}

interface UnreadableSitesProps {
  readonly entries: readonly unknown[]
  readonly locale: Locale
}

function UnreadableSites({ entries, locale: { translate, language } }: UnreadableSitesProps) {
  const form = pluralForm(entries.length, language)
  return (
    <details class="note">
      <summary>{translate(`options_unread_${form}`, formatCount(entries.length, language))}</summary>
      <RawEntries entries={entries} />
    </details>
  )
}
