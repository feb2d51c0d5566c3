import type { ProbeConfig } from '../detection/types'
import type { PageStyle } from '../domain/page-style'
import type { PageVerdict } from '../domain/page-verdict'
import type { Place } from '../domain/place'
import type { SaveResult } from '../domain/save-result'
import type { View } from '../domain/view'
import type { PreferenceChanges } from '../settings/preferences'
import type { SiteType } from '../settings/site-type'
import type { RuleEdit } from '../site-rules/edit'
import type { OpenMode, SetOpenModeResult, SiteOpenMode } from '../sites/open-mode'
import type { CallRequest } from './call-types'

/** For calls that say nothing but their name. */
export type NoArgs = Readonly<Record<never, never>>

/** How a page is shown. */
export interface ViewReport {
  /** `null` for the page as it is. */
  readonly view: View | null
  /** How many of the page's blocks are hidden. */
  readonly hidden: number
}

/** What the probe found in a page of a site that opens by itself. */
export interface ProbeReport {
  readonly verdict: PageVerdict
  /** Whether the page has just come under its address; `false` where it came back as it was left. */
  readonly isNew: boolean
  /** Whether what opens the page is in it already, or on its way. */
  readonly isOpening: boolean
}

/** What is kept of where the user was in the article of a page. */
export interface OpenedPlace {
  /** Stands for the page in `keepPlace`, and goes into the numbers of its paragraphs. */
  readonly ticket: string
  /** `null` where nothing is kept of this article. */
  readonly place: Place | null
}

/** What became of type and colours for one site; `private` where the window is, of which nothing is to stay. */
export type SiteTypeResult = SaveResult | 'private'

/** Failures that leave no view in the page to show them in. */
export const openingFailures = ['viewNotLoaded', 'viewNotShown', 'framesetPage'] as const
type OpeningFailure = (typeof openingFailures)[number]

/**
 * What a page's content scripts call in the background. The browser tells the background which page calls: what a page
 * said of its own address could be another site's.
 */
export interface BackgroundCalls {
  /** What the probe needs to know before it looks at a page; `null` for what is no address. */
  getProbeConfig(args: NoArgs): ProbeConfig | null
  /**
   * Injects the view of a page whose head says that it is an article, before its text is there.
   * @returns whether the view is in the page now
   */
  prepareToOpen(args: NoArgs): boolean
  reportProbe(report: ProbeReport): void
  /** Runs the script of a view in the page. Answered once it ran, or could not. */
  loadView(args: { readonly view: View }): void
  /** Runs the script of the second reader in the page. Answered once it ran, or could not. */
  loadSecondReader(args: NoArgs): void
  /** Runs the script of the reading tools in the page. Answered once it ran, or could not. */
  loadTools(args: NoArgs): void
  /** Runs the script that adds other pages of an article. Answered once it ran, or could not. */
  loadPages(args: NoArgs): void
  /** Gives the page a style of ours, or takes it away. @returns whether the browser allowed that */
  stylePage(args: { readonly style: PageStyle; readonly isOn: boolean }): boolean
  /** Tells where the user was in the page's article; `null` where nothing may be kept. */
  openPlace(args: NoArgs): OpenedPlace | null
  /** Keeps where the user is in the article that the ticket is for, or forgets it. */
  keepPlace(args: { readonly ticket: string; readonly place: Place | null }): void
  /** Opens the reader in the page that a link in it leads to, once the browser has gone there. */
  followLink(args: { readonly to: string }): void
  reportView(report: ViewReport): void
  /** Shows the user why the page could not be opened in a view. */
  reportFailure(args: { readonly failure: OpeningFailure }): void
  /** Saves some of the user's preferences. Answered once they are written, which may be seconds later. */
  savePreferences(args: { readonly changes: PreferenceChanges }): SaveResult
  /**
   * Saves type and colours for the page's site, in place of those that hold elsewhere. Answered once they are written.
   * @param args nothing in them where the site has none any more
   */
  saveSiteType(args: { readonly type: SiteType }): SiteTypeResult
  /** How the articles of the page's site open; `null` for a page of no site. */
  getSiteOpenMode(args: NoArgs): SiteOpenMode | null
  /**
   * Sets how the articles of the page's site open. To be called right in a click, which lets the browser ask for a
   * permission. @returns `null` for a page of no site
   */
  setSiteOpenMode(args: { readonly mode: OpenMode }): SetOpenModeResult | null
  /** Adds one edit to the user's rules for the page's site. */
  editSiteRule(args: { readonly edit: RuleEdit }): SaveResult
}

/** What the background calls in the session of a page. */
export interface SessionCalls {
  /** Opens the reader, or closes whichever view is open. */
  toggleReader(): void
  openView(args: {
    readonly view: View
    /** `false` where the page opens because its site does so by itself. */
    readonly requestedByUser: boolean
  }): void
  /** Goes from the page to the reader, from there to the tidied page, and from there back. */
  showNextView(): void
}

/** What the background calls in the probe of a page. */
export interface ProbeCalls {
  /** The page may have another address by now, without having been loaded anew. */
  checkAddress(): void
}

export type SessionRequest = CallRequest<SessionCalls>

/** A request to a page without a session. The session carries it out as soon as it is injected. */
export interface PendingOpen {
  readonly view: View
  readonly requestedByUser: boolean
  /** Whether it also closes a view that an earlier version of the extension left open, as a click does. */
  readonly isToggle: boolean
}
