import { formatCount } from '../../i18n/plural'
import { autoOpenSites } from '../../sites/choices'
import type { ReaderSettings } from '../../ui/kit/settings'
import type { Known } from '../load-options'
import type { SiteActs } from './acts'

interface WaitingProps {
  readonly known: Known
  readonly settings: ReaderSettings
  readonly acts: SiteActs
}

/** One question for all sites whose permission is missing, as they come from another device or out of a file. */
export function Waiting({ known, settings: { translate, language }, acts }: WaitingProps) {
  const waiting = autoOpenSites(known.entries)
    .map(({ site }) => site)
    .filter(site => known.permissionOf(site) === 'missing')
  if (waiting.length < 2) return null
  return (
    <div class="card waiting">
      <p>{translate('options_waiting', formatCount(waiting.length, language))}</p>
      <button type="button" class="button primary" onClick={() => acts.allowAll(waiting)}>
        {translate('options_allow_all')}
      </button>
    </div>
  )
}
