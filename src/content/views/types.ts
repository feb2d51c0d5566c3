import type { HideableBlocks, TidiedPage } from '../../clutter/hide/types'
import type { Clutter } from '../../domain/clutter'
import type { SaveResult } from '../../domain/save-result'
import type { Translate } from '../../i18n/messages'
import type { SiteTypeResult } from '../../messaging/calls'
import type { ReadingPosition } from '../../page/landmarks'
import type { SelectorMaker } from '../../page/selectors'
import type { ReaderPreferences, Theme } from '../../settings/preferences'
import type { SiteType } from '../../settings/site-type'
import type { SiteRule } from '../../site-rules/site-rule'
import type { PickToHideOptions } from '../../ui/picker/pick-to-hide'
import type { OpenReader } from '../../ui/reader/open-reader'
import type { ReaderProps, ReaderState } from '../../ui/reader/state'
import type { OmittedListProps } from '../../ui/tray/OmittedList'
import type { OpenList } from '../../ui/tray/open-list'
import type { OpenTray } from '../../ui/tray/open-tray'
import type { TrayProps } from '../../ui/tray/Tray'
import type { ArticleCache, ArticleCacheDeps } from '../analysis/article-cache'
import type { PageAnalyzer } from '../analysis/page-analyzer'
import type { UserRules } from '../analysis/user-rules'
import type { OpenView } from './open-view'
import type { PointAtArticle, PointingOutcome } from './point-types'
import type { AddReadingTools } from './tools-types'

/** What the script of each view brings into the page. It comes once the view is first asked for. */
export interface ViewScripts {
  readonly reader: ReaderView
  readonly tidy: TidyView
}

/** Loads the script of a view, once; `null` where the browser does not allow it. */
export type LoadView = <Wanted extends keyof ViewScripts>(view: Wanted) => Promise<ViewScripts[Wanted] | null>

/** The article alone. */
export interface ReaderView {
  /** Creates the cache of the page's article. Nothing is read yet. */
  readonly createCache: (analyzer: PageAnalyzer, userRules: UserRules) => ArticleCache
  /** Runs the reading code once on a page that is still loading, so that the first real reading is quick. */
  readonly warmUp: (analyzer: PageAnalyzer) => void
  readonly show: (options: ShowReaderOptions) => OpenView
}

export interface ReaderViewDeps
  extends Pick<ArticleCacheDeps, 'window' | 'report' | 'steps' | 'secondReader'> {
  readonly openReader: (document: Document, props: ReaderProps) => OpenReader
  readonly translate: Translate
  readonly interfaceLanguage: () => Pick<ReaderProps['locale'], 'language' | 'direction'>
  readonly askSite: ReaderProps['onAskSite']
  readonly chooseSite: ReaderProps['onChooseSite']
  /** Loads what adds the reading tools; `null` where the browser does not allow it. */
  readonly loadTools: () => Promise<AddReadingTools | null>
  /** Tells the user that the page keeps the reader out of sight, so that it was closed. */
  readonly reportCovered: () => void
}

export interface ShowReaderOptions
  extends Pick<ReaderProps, 'initialPreferences' | 'initialSiteType' | 'onClose'> {
  readonly article: ArticleCache
  readonly userRules: UserRules
  /** What to show first. While it is 'opening', the page is read after the first paint. */
  readonly view: ReaderState
  /** Where to begin; `null` for the top. */
  readonly readingPosition: ReadingPosition | null
  readonly onPreferences: (preferences: ReaderPreferences) => Promise<SaveResult>
  readonly onSiteType: (type: SiteType) => Promise<SiteTypeResult>
  /** Shows the tidied page instead. @returns whether it could be loaded */
  readonly onTidy: () => Promise<boolean>
  /** Gives the page back while the user points at its article. @returns whether the picker could be loaded */
  readonly onPoint: () => Promise<boolean>
  /** What came of that, where the reader is shown again after it. */
  readonly pointing?: PointingOutcome
  /** Lists the blocks left out of the article; `null` where the list could not be loaded. */
  readonly listOmitted: (parent: HTMLElement) => Promise<OpenOmittedList | null>
}

/** The page in its own design without its clutter, and the list of its blocks, which the reader uses too. */
export interface TidyView {
  readonly show: ShowTidy
  readonly list: ListOmitted
  readonly point: PointAtArticle
}

export type ShowTidy = (options: ShowTidyOptions) => OpenView

export interface TidyViewDeps {
  readonly window: Window
  readonly tidy: (
    document: Document,
    analyzer: PageAnalyzer,
    userRules: () => readonly SiteRule[],
  ) => TidiedPage
  readonly openTray: (document: Document, props: TrayProps) => OpenTray
  readonly pickToHide: (document: Document, options: PickToHideOptions) => { readonly stop: () => void }
  readonly selectorsOf: SelectorMaker
  /** Whether a block is listed and counted. */
  readonly isListed: (block: Clutter) => boolean
  readonly translate: Translate
  readonly interfaceLanguage: () => Pick<TrayProps['locale'], 'language' | 'direction'>
}

export interface ShowTidyOptions {
  /** Where to begin; `null` for where the page is scrolled to. */
  readonly readingPosition: ReadingPosition | null
  readonly theme: Theme
  readonly analyzer: PageAnalyzer
  readonly userRules: UserRules
  /** Shows the reader instead. @returns whether it could be loaded */
  readonly onReader: () => Promise<boolean>
  /** The number of hidden blocks has changed. */
  readonly onCount: () => void
  readonly onEnd: () => void
}

/** Lists the blocks left out of the article, inside an element of the reader's. */
export type ListOmitted = (parent: HTMLElement, options: ListOmittedOptions) => OpenOmittedList

interface ListOmittedOptions {
  readonly blocks: HideableBlocks
  readonly userRules: UserRules
}

export interface OpenOmittedList extends OpenList {
  /** How many of the listed blocks are not in the article now. */
  readonly count: () => number
  /** Shows a sentence about what went wrong; an empty one removes it. */
  readonly tell: (notice: string) => void
}

export interface OmittedListDeps extends Pick<TidyViewDeps, 'selectorsOf' | 'translate' | 'isListed'> {
  readonly openList: (parent: HTMLElement, props: OmittedListProps) => OpenList
}
