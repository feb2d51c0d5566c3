import { defaultPreferences } from '../../settings/preferences'
import { openUserRules } from '../analysis/user-rules'
import type { SessionDeps, StartedViewSession, ViewSession } from './types'

/** Starts a view session with the defaults, and loads what is stored for it. */
export function startViewSession(deps: SessionDeps): StartedViewSession {
  const { userRules, fill, mayBeSelector } = openUserRules(deps)
  const viewSession: ViewSession = {
    userRules,
    ended: new AbortController(),
    preferences: defaultPreferences,
    reading: null,
  }
  const load = async () => {
    const [preferences, storedRules] = await Promise.all([
      deps.loadPreferences(),
      deps.loadSiteRules(mayBeSelector),
    ])
    viewSession.preferences = preferences
    fill(storedRules)
  }
  return { viewSession, loading: load() }
}

/** Ends its listeners, and stops watching the page. */
export function endViewSession({ ended, reading }: ViewSession): void {
  ended.abort()
  reading?.end()
}
