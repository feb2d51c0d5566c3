import type { Article } from '../../domain/article'
import { saveFailureMessage } from '../../i18n/save-failure'
import type { ReadingPosition } from '../../page/landmarks'
import type { OpenReader } from '../../ui/reader/open-reader'
import type { ReaderProps, ReaderState } from '../../ui/reader/state'
import { ArticleCache } from '../analysis/article-cache'
import { warmUp } from '../analysis/warm-up'
import { addToolsAfter } from './add-tools'
import { readingProps, tellPointing } from './choose-reading'
import { keepInSight } from './keep-in-sight'
import { nextPaint } from './next-paint'
import { connectOmittedList, type OmittedListInPanel } from './omitted-panel'
import type { OpenView } from './open-view'
import { createPageScrollBar } from './page-scroll-bar'
import { refreshOnGrowth } from './refresh-on-growth'
import { savePageState } from './save-page-state'
import type { LeavePlace } from './tools-types'
import type { ReaderView, ReaderViewDeps, ShowReaderOptions } from './types'

export function createReaderView(deps: ReaderViewDeps): ReaderView {
  return {
    createCache: (analyzer, userRules) =>
      new ArticleCache({ ...deps, analyzer, userRules: userRules.current }),
    warmUp: analyzer => warmUp({ ...deps, analyzer }),
    show: options => showReader(deps, options),
  }
}

function showReader(deps: ReaderViewDeps, options: ShowReaderOptions): OpenView {
  const { window } = deps
  const { onClose, readingPosition } = options
  const pageState = savePageState(window)
  const ended = new AbortController()
  const reader: OpenReader = openOverPage(deps, options, () => ({ omitted, reader }))
  const omitted: OmittedListInPanel = connectOmittedList(deps, options, reader, ended.signal)
  const onCovered = () => {
    onClose()
    deps.reportCovered()
  }
  keepInSight(window, reader, { onRemoved: onClose, onCovered }, ended.signal)
  if (readingPosition) reader.scrollTo(readingPosition)
  const ready = showAsRead(window, options, reader, ended.signal)
  let leavePlace: LeavePlace | undefined
  addToolsAfter(ready, deps, options, reader, ended.signal)
    .then(leave => {
      leavePlace = leave
    })
    .catch(error => deps.report('adding the reading tools', error))
  return {
    readingPosition: reader.readingPosition,
    countHidden: () => 0,
    ready,
    end: () => {
      const goOnInPage = leavePlace?.()
      ended.abort()
      reader.remove()
      pageState.restore()
      goOnInPage?.()
    },
  }
}

/** What the user's choices act on, once the reader is open. */
interface Opened {
  readonly reader: OpenReader
  readonly omitted: OmittedListInPanel
}

/** Opens the reader. Under an article the page has no scroll bar: that goes first, so that all is laid out once. */
function openOverPage(deps: ReaderViewDeps, options: ShowReaderOptions, opened: () => Opened): OpenReader {
  const { document } = deps.window
  const scrollBar = createPageScrollBar(document)
  const prepareFor = ({ state }: ReaderState) => state === 'article' && scrollBar.hide()
  try {
    prepareFor(options.view)
    const reader = deps.openReader(document, propsOf(deps, options, opened))
    return {
      ...reader,
      show: view => {
        prepareFor(view)
        reader.show(view)
      },
      remove: () => {
        try {
          reader.remove()
        } finally {
          scrollBar.restore()
        }
      },
    }
  } catch (error) {
    scrollBar.restore()
    throw error
  }
}

function propsOf(deps: ReaderViewDeps, options: ShowReaderOptions, opened: () => Opened): ReaderProps {
  const { translate } = deps
  const missingUnless = (isLoaded: boolean) => (isLoaded ? null : translate('view_missing'))
  return {
    view: options.view,
    initialPreferences: options.initialPreferences,
    locale: { translate, ...deps.interfaceLanguage() },
    onPreferences: async changed => saveFailureMessage(await options.onPreferences(changed), translate),
    site: options.userRules.site,
    initialSiteType: options.initialSiteType,
    onSiteType: async type => {
      const result = await options.onSiteType(type)
      return result === 'private' ? translate('type_site_private') : saveFailureMessage(result, translate)
    },
    onClose: options.onClose,
    onTidy: async () => missingUnless(await options.onTidy()),
    onPoint: async () => missingUnless(await options.onPoint()),
    initialNews: options.pointing ? tellPointing(options.pointing, translate) : null,
    onAskSite: deps.askSite,
    onChooseSite: deps.chooseSite,
    countOmitted: () => opened().omitted.count(),
    onOmitted: async parent => missingUnless(await opened().omitted.open(parent)),
    ...readingProps(deps, options, () => opened().reader),
  }
}

/**
 * Shows what the page holds by now: after the first paint where reading it takes long, so that the user sees that
 * something happens, and again whenever the page has grown.
 * @returns settles once the first reading is on the screen
 */
async function showAsRead(
  window: Window,
  { article, view, readingPosition }: ShowReaderOptions,
  reader: OpenReader,
  signal: AbortSignal,
): Promise<void> {
  let shown = view
  const show = (next: ReaderState, position: ReadingPosition | null) => {
    shown = next
    reader.show(next)
    if (position) reader.scrollTo(position)
  }
  const refresh = async () => {
    await article.prepare()
    if (signal.aborted) return
    const next = article.read()
    if (hasNewContent(next, shown)) show(next, reader.readingPosition())
  }
  refreshOnGrowth(window, article, () => void refresh(), signal)
  if (view.state !== 'opening') return
  await nextPaint(window)
  if (signal.aborted) return
  await article.prepare()
  if (!signal.aborted) show(article.read(), readingPosition)
}

/** Whether there is something else to read than what is shown. Once there is an article, a failure is not shown. */
function hasNewContent(next: ReaderState, shown: ReaderState): boolean {
  if (next.state !== 'article') return false
  return shown.state !== 'article' || contentKey(next.article) !== contentKey(shown.article)
}

/** Equal for articles that look the same, as far as pages change them by themselves. */
function contentKey({ title, content }: Article): string {
  return [title, content.querySelectorAll('*').length, content.textContent].join('\n')
}
