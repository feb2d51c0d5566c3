import { saveFailureMessage } from '../../i18n/save-failure'
import { report } from '../../platform/report'
import { loadPermissions, releasePermissions, requestPermission } from '../../platform/site-permissions'
import { changeSites, loadSites, type SitesChange } from '../../platform/sites'
import { type AutoOpenSite, choiceFor, clearChoice, openAlways } from '../../sites/choices'
import { createUndo, forgetSite } from '../../sites/edit-choices'
import { type SitePermission, unneededOrigins } from '../../sites/granted-origins'
import type { SiteScope } from '../../sites/scope'
import { scopeLabel } from '../../sites/scope'
import type { Desk } from '../feedback'

/** What can be done about sites. To be called right in the event of a click: browsers ask for permissions only then. */
export interface SiteActs {
  /** Has a site open by itself. @returns whether that was kept */
  readonly add: (site: AutoOpenSite) => Promise<boolean>
  readonly allow: (scope: SiteScope) => Promise<void>
  readonly allowAll: (scopes: readonly SiteScope[]) => Promise<void>
  readonly changeView: (site: AutoOpenSite) => Promise<void>
  /** Takes back whatever is said of a scope. */
  readonly remove: (scope: SiteScope) => Promise<void>
}

export function createSiteActs(desk: Desk): SiteActs {
  const { translate, tell, refresh } = desk

  const change = async (making: SitesChange): Promise<boolean> => {
    const trouble = saveFailureMessage(await changeSites(making), translate, 'unchanged')
    if (trouble) tell({ text: trouble })
    await refresh()
    return trouble === null
  }

  return {
    add: async site => {
      const [permission, isKept] = await Promise.all([
        askFor(site.site),
        change((entries, now) => openAlways(entries, site, now)),
      ])
      const said = permission === 'granted' ? 'options_added' : 'options_added_missing'
      if (isKept) tell({ text: translate(said, scopeLabel(site.site)) })
      await refresh()
      return isKept
    },
    allow: async scope => {
      const permission = await askFor(scope)
      const said = permission === 'granted' ? 'options_allowed' : 'options_denied'
      tell({ text: translate(said, scopeLabel(scope)) })
      await refresh()
    },
    allowAll: async scopes => {
      const permission = await askFor(...scopes)
      tell({ text: translate(permission === 'granted' ? 'options_all_allowed' : 'options_all_denied') })
      await refresh()
    },
    changeView: async site => {
      await change((entries, now) => openAlways(entries, site, now))
    },
    remove: async scope => {
      let undo: SitesChange = entries => entries
      let isChosen = false
      const isKept = await change((entries, now) => {
        isChosen = choiceFor(entries, scope) === 'always'
        const after = (isChosen ? forgetSite : clearChoice)(entries, scope, now)
        undo = createUndo(entries, after)
        return after
      })
      if (!isKept) return
      const isGivenBack = isChosen && (await giveBackOf(scope))
      const undoAll = async () => {
        if (isGivenBack) await Promise.all([askFor(scope), change(undo)])
        else await change(undo)
        tell({ text: translate('options_undone') })
        await refresh()
      }
      tell({ text: translate('options_removed', scopeLabel(scope)), undo: undoAll })
    },
  }
}

/** A browser that cannot even ask has not allowed it. */
export async function askFor(...scopes: readonly SiteScope[]): Promise<SitePermission> {
  try {
    return await requestPermission(...scopes)
  } catch (error) {
    report('asking for a permission', error)
    return 'missing'
  }
}

/** Gives back what no chosen site needs any more. @returns whether anything was there to be given back */
async function giveBackOf(scope: SiteScope): Promise<boolean> {
  try {
    const permissionOf = await loadPermissions()
    const { entries } = await loadSites()
    const origins = permissionOf(scope) === 'granted' ? unneededOrigins(entries, scope) : []
    await releasePermissions(origins)
    return origins.length > 0
  } catch (error) {
    report('giving a permission back', error)
    return false
  }
}
