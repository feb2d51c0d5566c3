import { FramesetPageError } from '../../domain/failures'
import type { View } from '../../domain/view'
import type { ReadingPosition } from '../../page/landmarks'
import type { ArticleCache } from '../analysis/article-cache'
import type { OpenView } from '../views/open-view'
import type { PointingOutcome } from '../views/point-types'
import type { ViewScripts } from '../views/types'
import { StoredSettings } from './stored-settings'
import type { SessionDeps, ViewActions } from './types'

/**
 * What stays from a page's first view to the end of its last, however often the view is switched: the user's
 * preferences and rules, and the article that was read.
 */
export class ViewSession {
  private readonly deps: SessionDeps
  private readonly scripts: { -readonly [Loaded in View]?: ViewScripts[Loaded] } = {}
  private readonly settings: StoredSettings
  private readonly ended = new AbortController()
  /** `null` until the reader is first to be shown. */
  private cache: ArticleCache | null = null
  /** The view on the screen. */
  private view: OpenView | null = null
  private isStyled = false

  /** Starts with the defaults, and loads what is stored. */
  constructor(deps: SessionDeps) {
    this.deps = deps
    this.settings = new StoredSettings(deps)
  }

  /** Aborted at the end of the session. */
  get signal(): AbortSignal {
    return this.ended.signal
  }

  /** @returns whether the browser allows the view's script in the page, and its style */
  async load<Wanted extends View>(view: Wanted): Promise<boolean> {
    const script = await this.deps.loadView(view)
    if (!script) return false
    this.scripts[view] = script
    return view === 'reader' || (await this.addStyle())
  }

  /**
   * Waits for what is stored. The storage answers while a page that the reader is to show is being read; if the user
   * has rules for the page, it is read again.
   */
  async readAhead(view: View): Promise<void> {
    const article = view === 'reader' ? this.articleCache() : null
    const prepare = async () => {
      if (article && !article.isSlow()) await article.prepare()
    }
    await prepare()
    await this.settings.loaded
    // By a rule of the user it may have to be read another way.
    await prepare()
  }

  /** Whether the page is an article at a second look too. */
  passesSecondLook(): boolean {
    return this.articleCache().isWorthOpening(this.deps.probedPage()?.logOdds ?? null)
  }

  /**
   * Shows a view: at the top, or in place of the one on the screen, at the same place in the text.
   * @returns settles once all of it is on the screen
   * @throws FramesetPageError, and what drawing throws
   */
  show(view: View, actions: ViewActions): Promise<void> {
    if (this.deps.window.document.body?.localName === 'frameset') throw new FramesetPageError()
    const readingPosition = this.view?.readingPosition() ?? null
    this.endView()
    if (view === 'reader') this.removeStyle()
    const shown =
      view === 'reader'
        ? this.showArticle(actions, readingPosition)
        : this.showTidied(actions, readingPosition)
    this.view = shown
    if (this.signal.aborted) this.endView()
    return shown.ready
  }

  countHidden(): number {
    return this.view?.countHidden() ?? 0
  }

  /** @throws what the view throws; everything else has ended by then */
  end(): void {
    this.ended.abort()
    this.cache?.stop()
    this.removeStyle()
    this.endView()
  }

  /** Before the page is tidied: what is hidden is not seen in between. */
  private addStyle(): Promise<boolean> {
    if (this.signal.aborted) return Promise.resolve(true)
    this.isStyled = true
    return this.deps.stylePage(true)
  }

  /** The browser removes it later, when the view has restored the page. */
  private removeStyle(): void {
    if (this.isStyled) void this.deps.stylePage(false)
    this.isStyled = false
  }

  /** Ends the view once, also if it fails, or if the page ends the session while it is given back. */
  private endView(): void {
    const { view } = this
    this.view = null
    view?.end()
  }

  private articleCache(): ArticleCache {
    this.cache ??= this.script('reader').createCache(this.deps.analyzer, this.settings.userRules)
    return this.cache
  }

  /**
   * Gives the page back while the user points at its article, and then shows the reader again.
   * @returns whether the picker could be loaded
   */
  private async pointAtArticle(actions: ViewActions): Promise<boolean> {
    const tidy = await this.deps.loadView('tidy')
    // The user may have closed the reader meanwhile.
    if (!tidy || !this.view) return tidy !== null
    const readingPosition = this.view.readingPosition()
    this.endView()
    const pointing = tidy.point({
      analyzer: this.deps.analyzer,
      article: this.articleCache(),
      userRules: this.settings.userRules,
      readingPosition,
      onEnd: outcome => {
        if (this.view !== pointing) return
        this.endView()
        this.view = this.showArticle(actions, outcome.is === 'taken' ? null : readingPosition, outcome)
      },
    })
    this.view = pointing
    return true
  }

  /** Shows the article, or why there is none. */
  private showArticle(
    actions: ViewActions,
    readingPosition: ReadingPosition | null,
    pointing?: PointingOutcome,
  ): OpenView {
    const { close, switchTo } = actions
    const article = this.articleCache()
    const { userRules } = this.settings
    let shown: OpenView | null = null
    shown = this.script('reader').show({
      article,
      userRules,
      view: article.isSlow() ? { state: 'opening' } : article.read(),
      readingPosition,
      ...this.settings.typeOptions(),
      // The browser tells of a dialog that was closed only later: the user may be pointing at the article by then.
      onClose: () => this.view === shown && close(),
      onTidy: () => switchTo('tidy'),
      onPoint: () => this.pointAtArticle(actions),
      ...(pointing && { pointing }),
      listOmitted: async parent => {
        const tidy = await this.deps.loadView('tidy')
        return tidy && tidy.list(parent, { blocks: article.omitted, userRules })
      },
    })
    return shown
  }

  private showTidied(actions: ViewActions, readingPosition: ReadingPosition | null): OpenView {
    const { analyzer } = this.deps
    return this.script('tidy').show({
      readingPosition,
      theme: this.settings.trayTheme(),
      analyzer,
      userRules: this.settings.userRules,
      onReader: () => actions.switchTo('reader'),
      onCount: actions.updateCount,
      onEnd: actions.close,
    })
  }

  private script<Wanted extends View>(view: Wanted): ViewScripts[Wanted] {
    const script = this.scripts[view]
    if (!script) throw new Error(`The ${view} was not loaded.`)
    return script
  }
}
