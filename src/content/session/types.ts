import type { FirstLook } from '../../domain/page-verdict'
import type { SaveResult } from '../../domain/save-result'
import type { View } from '../../domain/view'
import type { UserSiteRules } from '../../platform/site-rules'
import type { ReaderPreferences } from '../../settings/preferences'
import type { RuleEdit } from '../../site-rules/edit'
import type { IsSelector } from '../../site-rules/parse'
import type { PageAnalyzer } from '../analysis/page-analyzer'
import type { LoadView } from '../views/view-loader'

/** What a session is told of a page that was looked at. */
export interface ProbedPage extends Pick<FirstLook, 'logOdds'> {
  /** Says that the page is no article after all. */
  readonly refuse: () => void
}

/** What a session works with. */
export interface SessionParts {
  readonly window: Window
  readonly analyzer: PageAnalyzer
  readonly loadView: LoadView
  /** What the probe has said of the page; `null` where none runs. */
  readonly firstLook: () => ProbedPage | null
  readonly loadPreferences: () => Promise<ReaderPreferences>
  /** Writes what differs from what was loaded: both must know of each other. */
  readonly savePreferences: (preferences: ReaderPreferences) => Promise<SaveResult>
  readonly loadSiteRules: (isSelector: IsSelector) => Promise<UserSiteRules>
  /** Has the reader's own rules say this as well. */
  readonly saveRule: (said: RuleEdit) => Promise<SaveResult>
  /** Tells in which view the page is shown now, `null` for the page as it is, and how many blocks are hidden in it. */
  readonly onChange: (view: View | null, hidden: number) => void
  /** Tells whoever looks into the console what went wrong, and when. */
  readonly report: (when: string, error: unknown) => void
}
