import { render } from 'preact'
import { isSelector } from '../page/selectors'
import { coalesce } from '../platform/coalesce'
import { onPreferencesChanged } from '../platform/preferences'
import { onSitesChanged } from '../platform/site-changes'
import { onPermissionsChanged } from '../platform/site-permissions'
import { onSiteRulesChanged } from '../platform/site-rules'
import { createTranslate, interfaceLanguage } from '../platform/strings'
import { loadKnown } from './load-options'
import { OptionsPage } from './OptionsPage'
import { askedSite } from './requested-site'

const translate = createTranslate([])
const settings = { translate, ...interfaceLanguage() }
const mayBeSelector = (selector: string) => isSelector(document, selector)

const refresh = coalesce(async () => {
  const known = await loadKnown(mayBeSelector)
  const asked = askedSite(location.hash)
  render(
    <OptionsPage
      known={known}
      settings={settings}
      asked={asked}
      onAnswered={forgetAsked}
      isSelector={mayBeSelector}
      refresh={refresh}
    />,
    document.body,
  )
})

/** Else the site would be asked for again once it was removed. */
function forgetAsked(): void {
  history.replaceState(null, '', location.pathname)
}

document.documentElement.lang = settings.language
document.documentElement.dir = settings.direction
document.title = translate('options_title')

onSitesChanged({ local: refresh, synced: refresh })
onPermissionsChanged(refresh)
onSiteRulesChanged(refresh)
onPreferencesChanged(refresh)
addEventListener('hashchange', refresh)
// Keys may have been changed in the browser's settings meanwhile, of which nobody tells.
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && refresh())
void refresh()
