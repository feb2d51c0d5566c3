import { translateCount } from '../../i18n/plural'
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
      {sync.kind === 'partly' && (
        <p class="note">{translateCount(locale, 'options_sync_partly', sync.left.length)}</p>
      )}
      {(sync.kind === 'newerVersion' || sync.kind === 'refused') && (
        <p class="note">{translate(`options_sync_${sync.kind}`)}</p>
      )}
      {unreadableSites.length > 0 && <UnreadableSites entries={unreadableSites} locale={locale} />}
    </>
  )
}

interface UnreadableSitesProps {
  readonly entries: readonly unknown[]
  readonly locale: Locale
}

function UnreadableSites({ entries, locale }: UnreadableSitesProps) {
  return (
    <details class="note">
      <summary>{translateCount(locale, 'options_unread', entries.length)}</summary>
      <RawEntries entries={entries} />
    </details>
  )
}
