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
  const { notify, refresh } = feedback
  return {
    add: site => addSite(feedback, site),
    allow: async scope => {
      const permission = await askForPermission(scope)
      notify(permission === 'granted' ? 'options_allowed' : 'options_denied', [scopeLabel(scope)])
      await refresh()
    },
    allowAll: async scopes => {
      const permission = await askForPermission(...scopes)
      notify(permission === 'granted' ? 'options_all_allowed' : 'options_all_denied')
      await refresh()
    },
    changeView: async site => {
      await openSite(feedback, site)
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

async function openSite({ afterSave }: Feedback, site: AutoOpenSite): Promise<boolean> {
  return afterSave(await changeSites((entries, now) => openAlways(entries, site, now)))
}

async function addSite(feedback: Feedback, site: AutoOpenSite): Promise<boolean> {
  const [permission, isSaved] = await Promise.all([askForPermission(site.site), openSite(feedback, site)])
  const message = permission === 'granted' ? 'options_added' : 'options_added_missing'
  if (isSaved) feedback.notify(message, [scopeLabel(site.site)])
  await feedback.refresh()
  return isSaved
}

async function removeSite({ notify, afterSave, refresh }: Feedback, scope: SiteScope): Promise<void> {
  let undoChange: SitesChange = entries => entries
  let wasChosen = false
  const result = await changeSites((entries, now) => {
    wasChosen = choiceFor(entries, scope) === 'always'
    const after = (wasChosen ? forgetSite : clearChoice)(entries, scope, now)
    undoChange = createUndo(entries, after)
    return after
  })
  if (!(await afterSave(result))) return
  const isReleased = wasChosen && (await releaseUnneeded(scope))
  const undo = async () => {
    // Both are begun at once, because the permission must be asked for right in the click.
    const asking = isReleased ? askForPermission(scope) : null
    await afterSave(await changeSites(undoChange))
    await asking
    notify('options_undone')
    await refresh()
  }
  notify('options_removed', [scopeLabel(scope)], undo)
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
