import { defaultPreferences, type ReaderPreferences } from '../../settings/preferences'
import type { ArticleCache } from '../analysis/article-cache'
import { openUserRules, type UserRules } from '../analysis/user-rules'
import type { SessionParts } from './types'

/** What lasts from a page's first view to the end of its last, however often they are switched. */
export interface Sitting {
  readonly userRules: UserRules
  readonly lasting: AbortController
  preferences: ReaderPreferences
  /** `null` until the article is first wanted. */
  reading: ArticleCache | null
}

type SittingParts = Pick<SessionParts, 'window' | 'loadPreferences' | 'loadSiteRules' | 'saveRule'>

/** A sitting that has begun. */
export interface BegunSitting {
  readonly sitting: Sitting
  /** What is stored for it is on its way, and is filled in when it comes. */
  readonly loading: Promise<void>
}

/** Begins a sitting. */
export function sitDown(parts: SittingParts): BegunSitting {
  const { userRules, fill, mayBeSelector } = openUserRules(parts)
  const sitting: Sitting = {
    userRules,
    lasting: new AbortController(),
    preferences: defaultPreferences,
    reading: null,
  }
  const load = async () => {
    const [preferences, ownRules] = await Promise.all([
      parts.loadPreferences(),
      parts.loadSiteRules(mayBeSelector),
    ])
    sitting.preferences = preferences
    fill(ownRules)
  }
  return { sitting, loading: load() }
}
