import type { FirstLook } from '../../domain/page-verdict'
import type { SaveResult } from '../../domain/save-result'
import type { View } from '../../domain/view'
import type { SiteTypeResult } from '../../messaging/calls'
import type { ReaderPreferences } from '../../settings/preferences'
import type { SiteType } from '../../settings/site-type'
import type { PageAnalyzer } from '../analysis/page-analyzer'
import type { UserRulesDeps } from '../analysis/user-rules'
import type { LoadView } from '../views/types'
import type { StylePage } from './page-style'

/** Opens, switches and closes the views of one page, as long as the page lives. */
export interface Session {
  /** Loads what is stored ahead, for a page that may open by itself. */
  readonly prepare: () => void
  /** Opens a page that opens by itself, unless the user has closed it meanwhile. */
  readonly openByItself: (view: View) => Promise<void>
  /** Opens the reader, or closes whichever view is open. */
  readonly toggle: () => Promise<void>
  /**
   * Opens a view. If the user did not ask for it, it opens only where no view is open and a second look finds an
   * article too, and while it loads it gives way to a view that the user asks for.
   */
  readonly open: (view: View, requestedByUser: boolean) => Promise<void>
  /** From the page as it is to the reader, from there to the tidied page, and from there back. */
  readonly next: () => Promise<void>
  /** Ends whichever view is open, since the page now shows something else. */
  readonly end: () => void
}

/** What the probe found out about the page. */
export interface ProbedPage extends Pick<FirstLook, 'logOdds'> {
  /** Tells the background that the page is no article after all. */
  readonly refuse: () => void
}

export interface SessionDeps extends UserRulesDeps {
  readonly analyzer: PageAnalyzer
  readonly loadView: LoadView
  readonly stylePage: StylePage
  /** `null` where no probe runs. */
  readonly probedPage: () => ProbedPage | null
  readonly loadPreferences: () => Promise<ReaderPreferences>
  /** Writes what differs from what `loadPreferences` gave. */
  readonly savePreferences: (preferences: ReaderPreferences) => Promise<SaveResult>
  readonly loadSiteType: (site: string) => Promise<SiteType>
  /** Writes the type of the page's site. */
  readonly saveSiteType: (type: SiteType) => Promise<SiteTypeResult>
  /** Tells which view is open, `null` for the page as it is, and how many blocks are hidden in it. */
  readonly onChange: (view: View | null, hidden: number) => void
  /** Logs an error to the console, with what was being done. */
  readonly report: (when: string, error: unknown) => void
}

/** What a view on the screen can ask of the session. */
export interface ViewActions {
  readonly close: () => void
  /** Shows the other view. @returns whether it could be loaded */
  readonly switchTo: (view: View) => Promise<boolean>
  /** The number of hidden blocks has changed. */
  readonly updateCount: () => void
}
