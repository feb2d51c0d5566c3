import { findWholePage } from '../../article/pages/find-whole-page'
import type { LabelTest } from '../../article/pages/labelled-links'
import type { Article } from '../../domain/article'
import { parsePage } from '../../page/parse-page'
import { findScrollAnchor, restoreScrollAnchor } from '../../ui/reader/keep-scroll-position'
import { drawPages } from '../../ui/reader/pages/draw-pages'
import type { ArticleCache } from '../analysis/article-cache'
import type { OfferPages, OfferPagesOptions } from '../views/tools-types'
import { type FetchedPage, fetchPage } from './fetch-page'
import { isTooLong } from './is-too-long'
import { joinNearEnd } from './join-near-end'
import { PageFault } from './page-fault'
import { type JoinGoal, PageJoiner } from './page-joiner'

interface OfferPagesDeps {
  readonly window: Window
  readonly fetch: typeof fetch
  /** Tells a link to the whole text by its words. */
  readonly isWhole: LabelTest
  /** Writes an unexpected error to the console, with what was being done. */
  readonly report: (when: string, error: unknown) => void
}

/** Creates what adds other pages of an article to an open reader. What was added stays with the article. */
export function createPageOffer(deps: OfferPagesDeps): OfferPages {
  const joiners = new WeakMap<ArticleCache, PageJoiner>()
  return options => {
    const joiner = joiners.get(options.article) ?? createJoiner(deps, options)
    if (!joiner) return
    joiners.set(options.article, joiner)
    options.article.join(joiner.addTo)
    connect(deps, options, joiner)
  }
}

/** @returns `null` for an article on one page */
function createJoiner(
  { window, fetch, isWhole }: OfferPagesDeps,
  { article, secondReader }: OfferPagesOptions,
): PageJoiner | null {
  const { document, location } = window
  const read = article.read()
  if (read.state !== 'article' || read.article.ending.is !== 'part') return null
  const { origin } = location
  const { characterSet } = document
  const load = async (address: string, signal: AbortSignal): Promise<Article> => {
    const [page] = await Promise.all([
      fetchPage(address, { fetch, origin, characterSet }, signal),
      secondReader?.load(),
    ])
    return readFetched(article, page)
  }
  return new PageJoiner(read.article, read.article.ending, {
    load,
    whole: findWholePage(document, isWhole),
  })
}

function readFetched(article: ArticleCache, { markup, address }: FetchedPage): Article {
  if (isTooLong(markup)) throw new PageFault('noText')
  const read = article.readOther(parsePage(markup, address), address)
  if (!read) throw new PageFault('noText')
  return read
}

/** Connects the controls, and what adds pages by itself, to an open reader. */
function connect(
  { window, report }: OfferPagesDeps,
  { reader, show, article, locale, joinsByItself, signal }: OfferPagesOptions,
  joiner: PageJoiner,
): void {
  const byItself = new AbortController()
  const run = (goal: JoinGoal) => joiner.run(goal).catch(error => report('adding a page', error))
  const onStop = () => {
    byItself.abort()
    joiner.stop()
  }
  const draw = drawPages(
    { window, reader, locale, onAll: () => void run('all'), onFirst: () => run('before'), onStop },
    signal,
  )
  let shown = joiner.progress.added
  joiner.onStep(() => {
    const { progress } = joiner
    if (progress.added !== shown || progress.failed) showInPlace(reader, () => show(article.read()))
    shown = progress.added
    draw(progress)
  }, signal)
  draw(joiner.progress)
  if (joinsByItself) joinNearEnd(reader, joiner, byItself.signal)
  signal.addEventListener('abort', onStop)
}

/** What the user reads stays where it is, also where a page comes before it. */
function showInPlace(reader: Element, show: () => void): void {
  const scroller = reader.querySelector('.scroller')
  const anchor = scroller && findScrollAnchor(scroller)
  show()
  if (scroller && anchor) restoreScrollAnchor(scroller, anchor)
}
