import { render } from 'preact'
import { isSelector } from '../page/selectors'
import { coalesce } from '../platform/coalesce'
import { onPlacesChanged } from '../platform/places'
import { onPreferencesChanged } from '../platform/preferences'
import { onSitesChanged } from '../platform/site-changes'
import { onPermissionsChanged } from '../platform/site-permissions'
import { onSiteRulesChanged } from '../platform/site-rules'
import { onSiteTypesChanged } from '../platform/site-types'
import { createTranslate, interfaceLanguage } from '../platform/strings'
import { writePreferencesNow } from '../platform/write-preferences'
import { loadOptions } from './load-options'
import { OptionsPage } from './OptionsPage'
import { parseRequestedSite } from './requested-site'

const translate = createTranslate([])
const locale = { translate, ...interfaceLanguage() }
const isValidSelector = (selector: string) => isSelector(document, selector)

const refresh = coalesce(async () => {
  const loaded = await loadOptions(isValidSelector)
  render(
    <OptionsPage
      loaded={loaded}
      locale={locale}
      requestedSite={parseRequestedSite(location.hash)}
      onRequestDone={clearRequest}
      isSelector={isValidSelector}
      refresh={refresh}
    />,
    document.body,
  )
})

/** Removes the requested site from the address: otherwise it would be offered again once it was removed. */
function clearRequest(): void {
  history.replaceState(null, '', location.pathname)
}

document.documentElement.lang = locale.language
document.documentElement.dir = locale.direction
document.title = translate('options_title')

onSitesChanged({ local: refresh, synced: refresh })
onPermissionsChanged(refresh)
onSiteRulesChanged(refresh)
onPreferencesChanged(refresh)
onSiteTypesChanged(refresh)
onPlacesChanged(refresh)
addEventListener('hashchange', refresh)
// The browser sends no event when the user changes keys in its settings.
document.addEventListener('visibilitychange', () =>
  document.visibilityState === 'visible' ? refresh() : writePreferencesNow(),
)
addEventListener('pagehide', () => void writePreferencesNow())
void refresh()
