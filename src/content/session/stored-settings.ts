import { builtInTheme } from '../../settings/contrast'
import { defaultPreferences, type ReaderPreferences } from '../../settings/preferences'
import type { SiteType } from '../../settings/site-type'
import { openUserRules, type UserRules } from '../analysis/user-rules'
import type { SessionDeps } from './types'

type SettingsDeps = Pick<
  SessionDeps,
  | 'window'
  | 'loadPreferences'
  | 'savePreferences'
  | 'loadSiteType'
  | 'saveSiteType'
  | 'loadSiteRules'
  | 'saveRule'
>

/** What the user has stored, for all sites and for that of the page. It holds the defaults until that is loaded. */
export class StoredSettings {
  readonly userRules: UserRules
  /** Settles once what is stored is here. */
  readonly loaded: Promise<void>
  private readonly deps: SettingsDeps
  private preferences = defaultPreferences
  /** What the user has chosen for the site of the page, in place of these. */
  private siteType: SiteType = {}

  constructor(deps: SettingsDeps) {
    this.deps = deps
    const { userRules, ...rules } = openUserRules(deps)
    this.userRules = userRules
    this.loaded = this.load(rules)
    // The caller that awaits it gets the error. If the session ends before, no caller does.
    this.loaded.catch(() => undefined)
  }

  /** The type and colours that the reader begins with, and what keeps those that the user chooses. */
  typeOptions() {
    return {
      initialPreferences: this.preferences,
      onPreferences: (changed: ReaderPreferences) => {
        this.preferences = changed
        return this.deps.savePreferences(changed)
      },
      initialSiteType: this.siteType,
      onSiteType: (type: SiteType) => {
        this.siteType = type
        return this.deps.saveSiteType(type)
      },
    }
  }

  /** The theme of what lies over a tidied page. */
  trayTheme(): ReturnType<typeof builtInTheme> {
    return builtInTheme({ ...this.preferences, ...this.siteType })
  }

  private async load({
    fill,
    mayBeSelector,
  }: Omit<ReturnType<typeof openUserRules>, 'userRules'>): Promise<void> {
    const { loadPreferences, loadSiteRules, loadSiteType } = this.deps
    const { site } = this.userRules
    const [preferences, siteType, stored] = await Promise.all([
      loadPreferences(),
      site === null ? {} : loadSiteType(site),
      loadSiteRules(mayBeSelector),
    ])
    this.preferences = preferences
    this.siteType = siteType
    fill(stored)
  }
}
