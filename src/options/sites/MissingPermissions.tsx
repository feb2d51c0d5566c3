import { formatCount } from '../../i18n/plural'
import { autoOpenSites } from '../../sites/choices'
import type { Locale } from '../../ui/kit/locale'
import type { LoadedOptions } from '../load-options'
import type { SiteActions } from './actions'

interface MissingPermissionsProps {
  readonly loaded: Pick<LoadedOptions, 'entries' | 'permissionOf'>
  readonly locale: Locale
  readonly actions: SiteActions
}

/** One button to allow all sites whose permission is missing, as after a sync from another device or an import. */
export function MissingPermissions({
  loaded,
  locale: { translate, language },
  actions,
}: MissingPermissionsProps) {
  const missing = autoOpenSites(loaded.entries)
    .map(({ site }) => site)
    .filter(site => loaded.permissionOf(site) === 'missing')
  if (missing.length < 2) return null
  return (
    <div class="card waiting">
      <p>{translate('options_waiting', formatCount(missing.length, language))}</p>
      <button type="button" class="button primary" onClick={() => actions.allowAll(missing)}>
        {translate('options_allow_all')}
      </button>
    </div>
  )
}
