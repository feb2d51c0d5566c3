import { savePreferences } from '../../platform/preferences'
import { report } from '../../platform/report'
import { releasePermissions } from '../../platform/site-permissions'
import { changeSiteRules } from '../../platform/site-rules'
import { changeSites, type SitesChange } from '../../platform/sites'
import type { Backup } from '../../settings/parse-backup'
import { defaultPreferences, type ReaderPreferences } from '../../settings/preferences'
import { writeBackup } from '../../settings/write-backup'
import type { SiteRule } from '../../site-rules/site-rule'
import { autoOpenSites, type SiteEntries } from '../../sites/choices'
import { createUndo, forgetAllSites, importSites } from '../../sites/edit-choices'
import { originsOf } from '../../sites/match-patterns'
import type { SiteScope } from '../../sites/scope'
import type { Desk } from '../feedback'
import type { Known } from '../load-options'
import { askFor } from '../sites/acts'
import { type Done, type Outcome, takeSteps } from './steps'

/** What can be done with all that a reader has chosen. */
export interface DataActs {
  /** The file of it all, as text. */
  readonly write: () => string
  readonly takeOver: (backup: Backup) => Promise<Outcome>
  /** Its undo is to be called right in the event of a click: permissions are asked for again. */
  readonly reset: () => Promise<Outcome>
}

export function createDataActs(known: Known, { isSelector, refresh }: Desk): DataActs {
  const rulesStep = (rules: readonly SiteRule[]) => async (): Promise<Done> => {
    let before = rules
    const change = (next: readonly SiteRule[]) =>
      changeSiteRules(now => {
        before = now
        return next
      }, isSelector)
    const kept = await change(rules)
    const stood = before
    return { kept, undo: () => change(stood) }
  }
  const preferencesStep = (preferences: ReaderPreferences) => async (): Promise<Done> => ({
    kept: await savePreferences(preferences),
    undo: () => savePreferences(known.preferences),
  })
  const refreshed = async (outcome: Outcome): Promise<Outcome> => {
    await refresh()
    if (outcome.kind !== 'saved') return outcome
    return { ...outcome, undo: async () => refreshed(await outcome.undo()) }
  }
  return {
    write: () =>
      writeBackup({ sites: known.entries, rules: known.rules, preferences: known.preferences }, Date.now()),
    takeOver: async ({ sites, rules, preferences }) =>
      refreshed(
        await takeSteps([
          ...(sites ? [sitesStep((entries, now) => importSites(entries, sites, now))] : []),
          ...(rules ? [rulesStep(rules)] : []),
          ...(preferences ? [preferencesStep(preferences)] : []),
        ]),
      ),
    reset: async () => {
      const outcome = await takeSteps([
        sitesStep(forgetAllSites),
        rulesStep([]),
        preferencesStep(defaultPreferences),
      ])
      if (outcome.kind !== 'saved') return refreshed(outcome)
      const scopes = allowedScopes(known.entries).filter(scope => known.permissionOf(scope) === 'granted')
      await giveBackAll(scopes)
      return refreshed({ ...outcome, undo: () => undoReset(outcome, scopes) })
    },
  }
}

function sitesStep(change: SitesChange): () => Promise<Done> {
  return async () => {
    let undo: SitesChange = entries => entries
    const kept = await changeSites((entries, now) => {
      const after = change(entries, now)
      undo = createUndo(entries, after)
      return after
    })
    return { kept, undo: () => changeSites(undo) }
  }
}

async function undoReset(
  { undo }: { readonly undo: () => Promise<Outcome> },
  scopes: readonly SiteScope[],
): Promise<Outcome> {
  const asked = scopes.length > 0 ? askFor(...scopes) : null
  const outcome = await undo()
  await asked
  return outcome
}

function allowedScopes(entries: SiteEntries): readonly SiteScope[] {
  return autoOpenSites(entries).map(({ site }) => site)
}

async function giveBackAll(scopes: readonly SiteScope[]): Promise<void> {
  try {
    await releasePermissions([...new Set(scopes.flatMap(originsOf))])
  } catch (error) {
    report('giving permissions back', error)
  }
}
