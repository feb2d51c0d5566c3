import type { HideableBlocks } from '../../clutter/hide/types'
import { isWorthOpening } from '../../detection/second-look'
import type { Article } from '../../domain/article'
import type { Ruling } from '../../domain/clutter'
import { ExpectedFailure, OtherPageError } from '../../domain/failures'
import type { Reading } from '../../domain/reading'
import { setAddress } from '../../page/document-access'
import { readsAsArticle } from '../../page/reads-as-article'
import { readModel } from '../../rules/page-model'
import type { SiteRule } from '../../site-rules/site-rule'
import type { ReaderState } from '../../ui/reader/state'
import {
  type ArticleCacheEvent,
  type ArticleCacheState,
  isFresh,
  nextArticleCacheState,
} from './article-cache-state'
import {
  type AnalyzedPage,
  analyzePage,
  applyRulesToPage,
  extractFromPage,
  inPageOrder,
  rulingFor,
} from './extract-page'
import { type BlockChoice, OmittedBlocks } from './omitted-blocks'
import type { PageAnalyzer } from './page-analyzer'
import { readOtherPage } from './read-other-page'
import type { SecondReaderSource } from './second-reader-source'
import { type TextChanges, watchText } from './text-changes'
import { type PointedBlock, readFirst, WaysToRead, type WayToRead } from './ways-to-read'

/** Elements of a page from which extraction takes half a second or more. */
const largePage = 20_000

/** The steps that a cache takes; tests replace some of them. */
const articleSteps = {
  isLarge: (document: Document) => document.getElementsByTagName('*').length > largePage,
  analyzePage,
  applyRulesToPage,
  extractFromPage,
  isWorthOpening,
}

export interface ArticleCacheDeps {
  readonly window: Window
  readonly analyzer: PageAnalyzer
  /** Gives the user's rules for the site: the same list until they change. */
  readonly userRules: () => readonly SiteRule[]
  /** Where it is left out, pages are read without a second opinion. */
  readonly secondReader?: SecondReaderSource
  /** Writes an unexpected error to the console, with what was being done. */
  readonly report: (when: string, error: unknown) => void
  readonly steps?: Partial<typeof articleSteps>
}

/**
 * The article of a page, extracted when it is first asked for, and again only once the page's text or the site's rules
 * have changed, or the user has restored a block or hidden one again.
 */
export class ArticleCache {
  private readonly deps: ArticleCacheDeps
  private readonly steps: typeof articleSteps
  private readonly blocks: OmittedBlocks
  private readonly textListeners = new Set<() => void>()
  private readonly choiceListeners = new Set<(choice: BlockChoice | null) => void>()
  private textChanges: TextChanges
  private state: ArticleCacheState<AnalyzedPage> = { is: 'stale' }
  private readonly ways: WaysToRead
  private addOthers: (article: Article) => Article = article => article
  /** Whether the last reading asked for the second reader while its script was not in the page. */
  private lacksSecondReader = false

  constructor(deps: ArticleCacheDeps) {
    this.deps = deps
    this.steps = { ...articleSteps, ...deps.steps }
    this.ways = new WaysToRead(deps.userRules, deps.analyzer.contentByUser)
    this.blocks = new OmittedBlocks(choice => this.onChoice(choice))
    this.textChanges = this.startWatching()
  }

  /** Blocks left out of the article, and those the user restored. */
  get omitted(): HideableBlocks {
    return this.blocks
  }

  /** Whether reading will take so long that the user should see that something happens. */
  readonly isSlow = (): boolean => {
    this.textChanges.check()
    return !isFresh(this.state, this.deps.userRules()) && this.steps.isLarge(this.deps.window.document)
  }

  /** The article, or why there is none. An error that is no expected failure is reported as well. */
  readonly read = (): ReaderState => {
    const userRules = this.deps.userRules()
    this.textChanges.check()
    try {
      this.dispatch({ type: 'requested', userRules })
    } catch (error) {
      if (!(error instanceof ExpectedFailure)) this.deps.report('reading the page', error)
      this.dispatch({ type: 'extracted', result: failureBy(error), userRules })
    }
    if (this.state.is !== 'extracted') throw new Error('The page was read, and there is no result.')
    const { result } = this.state
    return result.state === 'article' ? { ...result, article: this.addOthers(result.article) } : result
  }

  /** Has other pages added to the article from now on, whenever it is read. */
  readonly join = (addOthers: (article: Article) => Article): void => {
    this.addOthers = addOthers
  }

  /**
   * Reads another page of the site in the way in which this one is read.
   * @param document of that page, which is not shown
   * @returns `null` where it has no article
   */
  readonly readOther = (document: Document, address: string): Article | null => {
    setAddress(document, address)
    const { analyzer, secondReader, userRules } = this.deps
    return readOtherPage(document, { analyzer, secondReader, userRules: userRules(), ways: this.ways })
  }

  /** Reads the page with a second opinion, where that is needed: `read` then answers at once. */
  readonly prepare = async (): Promise<void> => {
    this.read()
    if (!this.lacksSecondReader) return
    await this.deps.secondReader?.load()
    if (!this.deps.secondReader?.get()) return
    this.dispatch({ type: 'readingChosen' })
    this.read()
  }

  /** The block that the user has pointed at on this page, whether or not it is what is read now. */
  get pointed(): PointedBlock | null {
    return this.ways.pointed
  }

  /**
   * Has the article read another way from now on. `read` gives it.
   * @param pointed the block that the user points at; the last one, or that of a rule, if left out
   * @returns whether there is such a reading; if not, all stays as it was
   */
  readonly chooseReading = async (reading: Reading, pointed = this.ways.pointed): Promise<boolean> => {
    const before = { chosen: this.ways.chosen, pointed: this.ways.pointed }
    const choose = (choice: Pick<WaysToRead, 'chosen' | 'pointed'>) => {
      Object.assign(this.ways, choice)
      this.dispatch({ type: 'readingChosen' })
    }
    choose({ chosen: reading, pointed })
    await this.prepare()
    const read = this.read()
    const isThere = read.state === 'article' && read.article.reading === reading
    if (!isThere) choose(before)
    return isThere
  }

  /**
   * Whether a page that the user did not ask for should open: it has an article, and the second look agrees.
   * @param logOdds from the first look; `null` where there was none, so that an article is enough
   */
  readonly isWorthOpening = (logOdds: number | null): boolean => {
    const read = this.read()
    if (read.state !== 'article') return false
    if (logOdds === null) return readsAsArticle(read.article.content)
    return this.steps.isWorthOpening(read.article, logOdds, readModel)
  }

  /** Calls each time that the page's text has changed since it was last read. */
  readonly onTextChange = (listener: () => void, signal: AbortSignal): void => {
    this.textListeners.add(listener)
    signal.addEventListener('abort', () => this.textListeners.delete(listener))
  }

  /**
   * Calls after each choice of the user, and with `null` when the reason of a block has changed.
   * @returns ends that
   */
  readonly onBlockChoice = (listener: (choice: BlockChoice | null) => void): (() => void) => {
    this.choiceListeners.add(listener)
    return () => this.choiceListeners.delete(listener)
  }

  readonly stop = (): void => {
    this.textChanges.stop()
  }

  private dispatch(event: ArticleCacheEvent<AnalyzedPage>): void {
    const { state, effects } = nextArticleCacheState(this.state, event)
    this.state = state
    for (const effect of effects) this[effect]()
  }

  private analyze(): void {
    const { window, analyzer } = this.deps
    this.textChanges.stop()
    this.textChanges = this.startWatching()
    this.dispatch({ type: 'analyzed', page: this.steps.analyzePage(window.document, analyzer) })
  }

  private extract(): void {
    if (this.state.is !== 'analyzed') return
    const { page } = this.state
    const userRules = this.deps.userRules()
    const ruling = this.steps.applyRulesToPage(page, this.deps.analyzer, userRules)
    const article = readFirst(this.ways.of(page.document), way => this.readBy(way, page, ruling))
    this.dispatch({ type: 'extracted', result: { state: 'article', article }, userRules })
  }

  private readBy(way: WayToRead, page: AnalyzedPage, ruling: Ruling): Article {
    this.blocks.update(rulingFor(way, page, ruling), blocks => inPageOrder(page, blocks))
    this.lacksSecondReader = false
    const restored = this.blocks.restored()
    const options = { ...way, restored, secondReader: this.askSecondReader }
    return this.steps.extractFromPage(page, this.blocks.blocks(), options)
  }

  private readonly askSecondReader = () => {
    const secondReader = this.deps.secondReader?.get() ?? null
    this.lacksSecondReader = secondReader === null
    // It comes while the first reading is finished.
    if (this.lacksSecondReader) void this.deps.secondReader?.load()
    return secondReader
  }

  private notifyTextChanged(): void {
    for (const listener of this.textListeners) listener()
  }

  private onChoice(choice: BlockChoice | null): void {
    if (choice) this.dispatch({ type: 'blockChosen' })
    for (const listener of this.choiceListeners) listener(choice)
  }

  private startWatching(): TextChanges {
    return watchText(this.deps.window.document, () => this.dispatch({ type: 'textChanged' }))
  }
}

function failureBy(error: unknown): Extract<ReaderState, { state: 'failure' }> {
  const failure = error instanceof ExpectedFailure ? error.kind : 'extractionFailed'
  const address = error instanceof OtherPageError ? error.address : undefined
  return { state: 'failure', failure, ...(address !== undefined && { address }) }
}
