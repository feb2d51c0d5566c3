import { saveFailureMessage, unchanged } from '../../i18n/save-failure'
import { report } from '../../platform/report'
import { loadPermissions, releasePermissions, requestPermission } from '../../platform/site-permissions'
import { changeSites, loadSites, type SitesChange } from '../../platform/sites'
import { type AutoOpenSite, choiceFor, clearChoice, openAlways } from '../../sites/choices'
import { createUndo, forgetSite } from '../../sites/edit-choices'
import { type SitePermission, unneededOrigins } from '../../sites/granted-origins'
import { type SiteScope, scopeLabel } from '../../sites/scope'
import type { Feedback } from '../feedback'

/** What the user can do with sites. Call them right in a click, because browsers ask for permissions only then. */
export interface SiteActions {
  /** Has a site open by itself. @returns whether it was saved */
  readonly add: (site: AutoOpenSite) => Promise<boolean>
  readonly allow: (scope: SiteScope) => Promise<void>
  readonly allowAll: (scopes: readonly SiteScope[]) => Promise<void>
  readonly changeView: (site: AutoOpenSite) => Promise<void>
  /** Removes the choice for a scope, and the permission if no other site needs it. */
  readonly remove: (scope: SiteScope) => Promise<void>
}

export function createSiteActions(feedback: Feedback): SiteActions {
  return {
    add: site => addSite(feedback, site),
    allow: scope => allowSite(feedback, scope),
    allowAll: scopes => allowAllSites(feedback, scopes),
    changeView: async site => {
      await saveSites(feedback, (entries, now) => openAlways(entries, site, now))
    },
    remove: scope => removeSite(feedback, scope),
  }
}

/** Asks the user for a permission. A browser that cannot even ask has not granted it. */
export async function askForPermission(...scopes: readonly SiteScope[]): Promise<SitePermission> {
  try {
    return await requestPermission(...scopes)
  } catch (error) {
    report('asking for a permission', error)
    return 'missing'
  }
}

/** Saves a change and tells the user if that failed. @returns whether it was saved */
async function saveSites(
  { translate, showNotice, refresh }: Feedback,
  change: SitesChange,
): Promise<boolean> {
  const failure = saveFailureMessage(await changeSites(change), translate, unchanged)
  if (failure) showNotice({ text: failure })
  await refresh()
  return failure === null
}

async function addSite(feedback: Feedback, site: AutoOpenSite): Promise<boolean> {
  const { translate, showNotice, refresh } = feedback
  const [permission, isSaved] = await Promise.all([
    askForPermission(site.site),
    saveSites(feedback, (entries, now) => openAlways(entries, site, now)),
  ])
  const message = permission === 'granted' ? 'options_added' : 'options_added_missing'
  if (isSaved) showNotice({ text: translate(message, scopeLabel(site.site)) })
  await refresh()
  return isSaved
}

async function allowSite({ translate, showNotice, refresh }: Feedback, scope: SiteScope): Promise<void> {
  const permission = await askForPermission(scope)
  const message = permission === 'granted' ? 'options_allowed' : 'options_denied'
  showNotice({ text: translate(message, scopeLabel(scope)) })
  await refresh()
}

async function allowAllSites(
  { translate, showNotice, refresh }: Feedback,
  scopes: readonly SiteScope[],
): Promise<void> {
  const permission = await askForPermission(...scopes)
  showNotice({ text: translate(permission === 'granted' ? 'options_all_allowed' : 'options_all_denied') })
  await refresh()
}

async function removeSite(feedback: Feedback, scope: SiteScope): Promise<void> {
  const { translate, showNotice, refresh } = feedback
  let undoChange: SitesChange = entries => entries
  let wasChosen = false
  const isSaved = await saveSites(feedback, (entries, now) => {
    wasChosen = choiceFor(entries, scope) === 'always'
    const after = (wasChosen ? forgetSite : clearChoice)(entries, scope, now)
    undoChange = createUndo(entries, after)
    return after
  })
  if (!isSaved) return
  const isReleased = wasChosen && (await releaseUnneeded(scope))
  const undo = async () => {
    // Both at once: the permission must be asked for right in the click.
    if (isReleased) await Promise.all([askForPermission(scope), saveSites(feedback, undoChange)])
    else await saveSites(feedback, undoChange)
    showNotice({ text: translate('options_undone') })
    await refresh()
  }
  showNotice({ text: translate('options_removed', scopeLabel(scope)), undo })
}

/** Releases the permissions that no chosen site needs any more. @returns whether there were any */
async function releaseUnneeded(scope: SiteScope): Promise<boolean> {
  try {
    const permissionOf = await loadPermissions()
    const { entries } = await loadSites()
    const origins = permissionOf(scope) === 'granted' ? unneededOrigins(entries, scope) : []
    await releasePermissions(origins)
    return origins.length > 0
  } catch (error) {
    report('releasing a permission', error)
    return false
  }
}
