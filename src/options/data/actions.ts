import { report } from '../../platform/report'
import { releasePermissions } from '../../platform/site-permissions'
import type { Backup } from '../../settings/parse-backup'
import { defaultPreferences } from '../../settings/preferences'
import { writeBackup } from '../../settings/write-backup'
import type { IsSelector } from '../../site-rules/parse'
import { autoOpenSites } from '../../sites/choices'
import { forgetAllSites, importSites } from '../../sites/edit-choices'
import { originsOf } from '../../sites/match-patterns'
import type { SiteScope } from '../../sites/scope'
import type { LoadedOptions } from '../load-options'
import { askForPermission } from '../sites/actions'
import { placesStep, preferencesStep, rulesStep, sitesStep, siteTypesStep } from './save-steps'
import { type Outcome, takeSteps } from './steps'

/** What the user can do with all their settings. */
export interface DataActions {
  /** Writes all settings as the text of a backup file. */
  readonly exportAll: () => string
  readonly importBackup: (backup: Backup) => Promise<Outcome>
  /** Resets all settings. Call its undo right in a click, because permissions are asked for again. */
  readonly resetAll: () => Promise<Outcome>
}

export function createDataActions(
  loaded: LoadedOptions,
  isSelector: IsSelector,
  refresh: () => Promise<void>,
): DataActions {
  const { entries, rules, preferences, siteTypes } = loaded
  const withRefresh = async (outcome: Outcome): Promise<Outcome> => {
    await refresh()
    if (outcome.kind !== 'saved') return outcome
    return { ...outcome, undo: async () => withRefresh(await outcome.undo()) }
  }
  return {
    exportAll: () => writeBackup({ sites: entries, rules, preferences, siteTypes }, Date.now()),
    importBackup: async ({ sites, rules, preferences: imported, siteTypes: types }) =>
      withRefresh(
        await takeSteps([
          ...(sites ? [sitesStep((entries, now) => importSites(entries, sites, now))] : []),
          ...(rules ? [rulesStep(rules, isSelector)] : []),
          ...(types ? [siteTypesStep(types)] : []),
          ...(imported ? [preferencesStep({ ...preferences, ...imported }, preferences)] : []),
        ]),
      ),
    resetAll: async () => {
      const outcome = await takeSteps([
        sitesStep(forgetAllSites),
        rulesStep([], isSelector),
        preferencesStep(defaultPreferences, preferences),
        siteTypesStep(new Map()),
        placesStep(),
      ])
      return withRefresh(outcome.kind === 'saved' ? await releaseAll(outcome, loaded) : outcome)
    },
  }
}

type SavedOutcome = Extract<Outcome, { readonly kind: 'saved' }>

/** Releases the permissions of all sites after a reset; its undo asks for them again. */
async function releaseAll(outcome: SavedOutcome, loaded: LoadedOptions): Promise<SavedOutcome> {
  const scopes = autoOpenSites(loaded.entries)
    .map(({ site }) => site)
    .filter(scope => loaded.permissionOf(scope) === 'granted')
  try {
    await releasePermissions([...new Set(scopes.flatMap(originsOf))])
  } catch (error) {
    report('releasing permissions', error)
  }
  return { ...outcome, undo: () => undoReset(outcome, scopes) }
}

async function undoReset({ undo }: SavedOutcome, scopes: readonly SiteScope[]): Promise<Outcome> {
  const asking = scopes.length > 0 ? askForPermission(...scopes) : null
  const outcome = await undo()
  await asking
  return outcome
}
