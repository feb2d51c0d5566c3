import { adaptPage } from '../../article/pages/adapt-page'
import { restOfWhole } from '../../article/pages/rest-of-whole'
import type { Article, ArticlePages, JoinedPage } from '../../domain/article'
import type { JoinProgress } from '../../domain/page-joining'
import { countWords } from '../../page/text'
import { KnownPages } from './known-pages'
import { PageFault } from './page-fault'

/** More pages than that are no article. */
const mostPages = 50

/** Which pages are wanted: all, only the next one, or those before the one that is open. */
export type JoinGoal = 'all' | 'next' | 'before'

export interface JoinerDeps {
  /** Reads another page. @throws PageFault; what the signal is aborted with */
  readonly load: (address: string, signal: AbortSignal) => Promise<Article>
  /** Where the whole text is on one page. */
  readonly whole: string | null
}

/** Adds the other pages of an article to the one that is open, one after the other. */
export class PageJoiner {
  private readonly own: Article
  private readonly known: KnownPages
  private readonly deps: JoinerDeps
  private readonly joined = new Map<number, JoinedPage>()
  private running: AbortController | null = null
  private loading: JoinProgress['loading'] = null
  private failed: JoinProgress['failed'] = null
  private readonly listeners = new Set<() => void>()
  private isWhole = false
  private wasWholeTried = false

  constructor(own: Article, pages: ArticlePages, deps: JoinerDeps) {
    this.own = own
    this.known = new KnownPages(pages)
    this.deps = deps
  }

  get progress(): JoinProgress {
    const { known, loading, failed } = this
    const added = [...this.joined.values()].filter(({ is }) => is !== 'missing').length
    const canAdd = (goal: JoinGoal) => !this.isWhole && this.wanted(goal, true) !== null
    return {
      ...{ loading, failed, pages: known.total, added },
      first: this.isWhole ? 1 : this.ends().first,
      hasNext: canAdd('next'),
      hasBefore: canAdd('before'),
    }
  }

  /**
   * Adds pages until all that are wanted are there, one fails, or the user stops it. What could not be read before is
   * tried again.
   */
  readonly run = async (goal: JoinGoal): Promise<void> => {
    if (this.running || this.isWhole) return
    this.running = new AbortController()
    const { signal } = this.running
    this.failed = null
    for (const [page, { is }] of this.joined) if (is === 'missing') this.joined.delete(page)
    try {
      if (await this.takeWhole(signal)) return
      for (let next = this.wanted(goal); next; next = this.wanted(goal)) {
        await this.take(next.page, next.address, signal)
        if (goal === 'next') return
      }
    } catch (error) {
      if (!signal.aborted && !(error instanceof PageFault)) throw error
    } finally {
      this.running = null
      this.step(null)
    }
  }

  /** Calls after each step. */
  readonly onStep = (listener: () => void, signal: AbortSignal): void => {
    this.listeners.add(listener)
    signal.addEventListener('abort', () => this.listeners.delete(listener))
  }

  /** Stops; what has been added stays. */
  readonly stop = (): void => this.running?.abort()

  /** The article with all pages that were added. Another article stays as it is. */
  readonly addTo = (article: Article): Article => {
    if (this.joined.size === 0 || article.title !== this.own.title) return article
    const pages = [...this.joined.values()].sort((one, other) => one.page - other.page)
    const wordCount = pages.reduce((sum, page) => sum + page.wordCount, article.wordCount)
    const { first, last } = this.ends()
    const hasGap = pages.some(({ is }) => is === 'missing')
    const ending = this.isWhole ? ({ is: 'complete' } as const) : this.known.ending(first, last, hasGap)
    return { ...article, wordCount, ending, joined: { own: this.known.own, pages } }
  }

  /** The single page is asked for once, before any other. */
  private async takeWhole(signal: AbortSignal): Promise<boolean> {
    const { whole } = this.deps
    if (whole === null || this.wasWholeTried || this.joined.size > 0) return false
    this.step('whole')
    const article = await this.deps.load(whole, signal).catch(error => {
      if (error instanceof PageFault) return null
      throw error
    })
    this.wasWholeTried = true
    const rest = article && restOfWhole(article, this.own)
    if (!rest) return false
    this.isWhole = true
    this.put(this.known.own - 1, 'rest', rest.before)
    this.put(this.known.own + 1, 'rest', rest.after)
    return true
  }

  private async take(page: number, address: string, signal: AbortSignal): Promise<void> {
    this.step(page)
    try {
      const article = await this.deps.load(address, signal)
      const text = adaptPage(article, this.own, this.texts())
      if (!text) throw new PageFault('sameText')
      if (article.ending.is === 'part') this.known.learn(article.ending)
      this.put(page, 'page', text)
    } catch (error) {
      if (!(error instanceof PageFault)) throw error
      this.failed ??= { page, kind: error.kind }
      // Only this page is missing: those behind it can be there.
      const isAlone = error.kind === 'refused' || error.kind === 'noText'
      if (!isAlone || !this.known.hasBeyond(page)) throw error
      this.put(page, 'missing', this.own.content.ownerDocument.createDocumentFragment())
    }
  }

  private put(page: number, is: JoinedPage['is'], content: DocumentFragment): void {
    if (is === 'rest' && !content.hasChildNodes()) return
    this.joined.set(page, { page, is, content, wordCount: countWords(content.textContent ?? '') })
  }

  private texts(): readonly DocumentFragment[] {
    return [this.own.content, ...[...this.joined.values()].map(({ content }) => content)]
  }

  /** The page to add next. @param again whether those that are missing count */
  private wanted(goal: JoinGoal, again = false): { page: number; address: string } | null {
    if (this.joined.size >= mostPages) return null
    const isThere = (page: number) => {
      const is = this.joined.get(page)?.is
      return is !== undefined && !(again && is === 'missing')
    }
    const after = goal === 'before' ? null : this.known.nearest(1, isThere)
    return after ?? (goal === 'next' ? null : this.known.nearest(-1, isThere))
  }

  /** The first and the last page of the text that is shown. */
  private ends(): { readonly first: number; readonly last: number } {
    const shown = [...this.joined.keys(), this.known.own]
    return { first: Math.min(...shown), last: Math.max(...shown) }
  }

  private step(loading: JoinProgress['loading']): void {
    this.loading = loading
    for (const listener of this.listeners) listener()
  }
}
