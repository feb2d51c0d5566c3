import { type KeyCommand, loadCommands } from '../platform/commands'
import { loadPreferences } from '../platform/preferences'
import { report } from '../platform/report'
import { loadPermissions } from '../platform/site-permissions'
import { loadSetAsideRules, loadSiteRules } from '../platform/site-rules'
import { loadSites } from '../platform/sites'
import { loadSitesSync } from '../platform/sync-sites'
import type { ReaderPreferences } from '../settings/preferences'
import type { IsSelector, SiteRuleFault } from '../site-rules/parse'
import { faultsOf } from '../site-rules/parse'
import type { SiteRule } from '../site-rules/site-rule'
import type { SiteEntries } from '../sites/choices'
import { permissionsFrom, type SitePermission } from '../sites/granted-origins'
import type { SiteScope } from '../sites/scope'
import type { SyncStatus } from '../sites/sync-status'

/** A site rule, or a part of one, that was set aside: what is wrong with it, and how it was written. */
export interface RuleSetAside {
  readonly faults: readonly SiteRuleFault[]
  readonly written: unknown
}

/** All that the page of options shows, as it is at one moment. */
export interface Known {
  readonly entries: SiteEntries
  /** What is stored of sites and cannot be read, as it was written. */
  readonly unread: readonly unknown[]
  readonly sync: SyncStatus
  readonly permissionOf: (scope: SiteScope) => SitePermission
  readonly rules: readonly SiteRule[]
  readonly rulesAside: readonly RuleSetAside[]
  readonly preferences: ReaderPreferences
  readonly commands: readonly KeyCommand[]
}

/** Loads all that the page shows. What the browser will not give is shown as if there were none of it. */
export async function loadKnown(isSelector: IsSelector): Promise<Known> {
  // First: what of the rules is found broken is set aside as they are loaded.
  const { rules } = await loadSiteRules(isSelector)
  const [sites, sync, permissionOf, aside, preferences, commands] = await Promise.all([
    loadSites(),
    loaded('what is synced', loadSitesSync(), { kind: 'inStep' } as const),
    loaded('permissions', loadPermissions(), permissionsFrom([])),
    loadSetAsideRules(),
    loadPreferences(),
    loaded('shortcuts', loadCommands(), []),
  ])
  return {
    entries: sites.entries,
    unread: sites.setAside,
    sync,
    permissionOf,
    rules,
    rulesAside: aside.map(written => ({ written, faults: faultsOf(written, isSelector) })),
    preferences,
    commands,
  }
}

async function loaded<Value>(what: string, loading: Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await loading
  } catch (error) {
    report(`loading ${what}`, error)
    return otherwise
  }
}
