import type { Article } from '../../domain/article'
import type { SaveResult } from '../../domain/save-result'
import type { Translate } from '../../i18n/messages'
import { saveFailureMessage } from '../../i18n/save-failure'
import type { ReadingPosition } from '../../page/landmarks'
import type { ReaderPreferences } from '../../settings/preferences'
import type { OpenReader } from '../../ui/reader/open'
import type { ReaderProps } from '../../ui/reader/Reader'
import type { ReaderState } from '../../ui/reader/state'
import { ArticleCache, type ArticleCacheDeps } from '../analysis/article-cache'
import type { PageAnalyzer } from '../analysis/page-analyzer'
import type { UserRules } from '../analysis/user-rules'
import { warmUp } from '../analysis/warm-up'
import type { ListOmitted } from './omitted-list'
import { showOmitted } from './omitted-panel'
import { onRemoval } from './on-removal'
import { followPage } from './refresh-on-growth'
import type { Whereabouts } from './save-page-state'
import type { OpenView } from './types'

/** What the reader is shown with. */
export interface ReaderParts extends Pick<ArticleCacheDeps, 'window' | 'report' | 'steps'> {
  readonly openReader: (document: Document, props: ReaderProps) => OpenReader
  readonly noteWhereabouts: (window: Window) => Whereabouts
  readonly translate: Translate
  readonly interfaceLanguage: () => Pick<ReaderProps['settings'], 'language' | 'direction'>
  readonly askSite: ReaderProps['onAskSite']
  readonly chooseSite: ReaderProps['onChooseSite']
}

export interface ReaderWishes extends Pick<ReaderProps, 'initialPreferences' | 'onClose'> {
  readonly reading: ArticleCache
  /** Keeps what somebody chose for all pages. */
  readonly onPreferences: (preferences: ReaderPreferences) => Promise<SaveResult>
  /** Shows the page tidied instead. @returns whether it could */
  readonly onTidy: () => Promise<boolean>
  /** Lists what is not in the article in a place of the reader's. `null` where the list cannot be had. */
  readonly listOmitted: (place: HTMLElement) => Promise<ReturnType<ListOmitted> | null>
  /** Where to begin; `null` for the top. */
  readonly place: ReadingPosition | null
  /** What is known of the page by now. */
  readonly view: ReaderState
}

/**
 * Shows a page's article alone. What is not read yet is read once the reader sees that something happens.
 * @returns with it, when all that is to be seen is
 */
type ShowReader = (wishes: ReaderWishes) => OpenView & { readonly ready: Promise<void> }

/** How a page is read, and its article shown. */
export interface ReaderView {
  /** Begins to read the page; nothing is read yet. */
  readonly begin: (analyzer: PageAnalyzer, userRules: UserRules) => ArticleCache
  /** Has the first reading be quick, of a page that is still coming in. */
  readonly rehearse: (analyzer: PageAnalyzer) => void
  readonly show: ShowReader
}

export function createReaderView(parts: ReaderParts): ReaderView {
  return {
    begin: (analyzer, userRules) => new ArticleCache({ ...parts, analyzer, userRules: userRules.own }),
    rehearse: analyzer => warmUp({ ...parts, analyzer }),
    show: wishes => showReader(parts, wishes),
  }
}

function showReader(parts: ReaderParts, wishes: ReaderWishes): ReturnType<ShowReader> {
  const { window, translate } = parts
  const { reading, initialPreferences, onClose, place, view } = wishes
  const whereabouts = parts.noteWhereabouts(window)
  const lasting = new AbortController()
  const reader = parts.openReader(window.document, {
    view,
    initialPreferences,
    settings: { translate, ...parts.interfaceLanguage() },
    onPreferences: async changed => saveFailureMessage(await wishes.onPreferences(changed), translate),
    onClose,
    onTidy: async () => ((await wishes.onTidy()) ? null : translate('view_missing')),
    onAskSite: parts.askSite,
    onChooseSite: parts.chooseSite,
    countOmitted: () => omitted.count(),
    onOmitted: async listPlace => ((await omitted.list(listPlace)) ? null : translate('view_missing')),
  })
  const omitted = showOmitted(parts, wishes, reader, lasting.signal)
  onRemoval(reader.host, onClose, lasting.signal)
  if (place) reader.goTo(place)

  let shown = view
  const show = (next: ReaderState, at: ReadingPosition | null) => {
    shown = next
    reader.show(next)
    if (at) reader.goTo(at)
  }
  const takeIn = () => {
    const next = reading.read()
    if (isNews(next, shown)) show(next, reader.place())
  }
  followPage(window, reading, takeIn, lasting.signal)

  const readLater = async () => {
    if (view.state !== 'opening') return
    await nextPaint(window)
    if (lasting.signal.aborted) return
    show(reading.read(), place)
  }
  return {
    place: reader.place,
    hidden: () => 0,
    end: () => {
      lasting.abort()
      reader.remove()
      whereabouts.restore()
    },
    ready: readLater(),
  }
}

/** Whether there is more to read than before. What once was an article stays so. */
function isNews(next: ReaderState, shown: ReaderState): boolean {
  if (next.state !== 'article') return false
  return shown.state !== 'article' || extentOf(next.article) !== extentOf(shown.article)
}

/** The same for articles that look the same, as far as a page changes them by itself. */
function extentOf({ title, content }: Article): string {
  return [title, content.querySelectorAll('*').length, content.textContent].join('\n')
}

function nextPaint(window: Window): Promise<void> {
  return new Promise(resolve => window.requestAnimationFrame(() => window.setTimeout(resolve)))
}
