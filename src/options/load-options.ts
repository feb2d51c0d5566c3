import { type KeyCommand, loadCommands } from '../platform/commands'
import { loadPlaces } from '../platform/places'
import { loadPreferences } from '../platform/preferences'
import { report } from '../platform/report'
import { loadPermissions } from '../platform/site-permissions'
import { loadSetAsideRules, loadSiteRules } from '../platform/site-rules'
import { loadSiteTypes } from '../platform/site-types'
import { loadSites } from '../platform/sites'
import { loadSitesSync } from '../platform/sync-sites'
import type { ReaderPreferences } from '../settings/preferences'
import type { SiteTypes } from '../settings/site-type'
import { faultsOf } from '../site-rules/find-faults'
import type { IsSelector, SiteRuleFault } from '../site-rules/parse'
import type { SiteRule } from '../site-rules/site-rule'
import type { SiteEntries } from '../sites/choices'
import { permissionsFrom, type SitePermission } from '../sites/granted-origins'
import type { SiteScope } from '../sites/scope'
import type { SyncStatus } from '../sites/sync-status'

/** A site rule, or a part of one, that cannot be used: what is wrong with it, and how it was written. */
export interface RejectedRule {
  readonly faults: readonly SiteRuleFault[]
  readonly raw: unknown
}

/** All that the page shows, as it is at one moment. */
export interface LoadedOptions {
  readonly entries: SiteEntries
  /** What is stored of sites and cannot be read, as it was written. */
  readonly unreadableSites: readonly unknown[]
  readonly sync: SyncStatus
  readonly permissionOf: (scope: SiteScope) => SitePermission
  readonly rules: readonly SiteRule[]
  readonly rejectedRules: readonly RejectedRule[]
  readonly preferences: ReaderPreferences
  readonly siteTypes: SiteTypes
  readonly commands: readonly KeyCommand[]
  /** In how many articles it is kept where the user was. */
  readonly places: number
}

/** Loads all that the page shows. Where the browser fails to return something, it is shown as empty. */
export async function loadOptions(isSelector: IsSelector): Promise<LoadedOptions> {
  // First, because loading the rules moves those that cannot be used to the rejected ones.
  const { rules } = await loadSiteRules(isSelector)
  const [sites, sync, permissionOf, rejected, preferences, siteTypes, commands, { kept }] = await Promise.all(
    [
      loadSites(),
      loadOr({ kind: 'inStep' } as const, 'what is synced', loadSitesSync()),
      loadOr(permissionsFrom([]), 'permissions', loadPermissions()),
      loadSetAsideRules(),
      loadPreferences(),
      loadSiteTypes(),
      loadOr([], 'shortcuts', loadCommands()),
      loadPlaces(),
    ],
  )
  return {
    entries: sites.entries,
    unreadableSites: sites.setAside,
    sync,
    permissionOf,
    rules,
    rejectedRules: rejected.map(raw => ({ raw, faults: faultsOf(raw, isSelector) })),
    preferences,
    siteTypes,
    commands,
    places: kept.length,
  }
}

/** Waits for something to load; if that fails, reports it and returns the fallback. */
async function loadOr<Value>(fallback: Value, what: string, loading: Promise<Value>): Promise<Value> {
  try {
    return await loading
  } catch (error) {
    report(`loading ${what}`, error)
    return fallback
  }
}
