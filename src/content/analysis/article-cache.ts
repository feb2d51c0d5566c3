import type { HideableBlocks } from '../../clutter/hide/types'
import type { Article } from '../../domain/article'
import { ExpectedFailure } from '../../domain/failures'
import type { SiteRule } from '../../site-rules/site-rule'
import type { ReaderState } from '../../ui/reader/state'
import type { FoundPage } from './extract-page'
import { type BlockChoice, createOmitted } from './omitted-blocks'
import type { PageFinder } from './page-analysis'
import { watchPage } from './text-changes'
import type { UserRules } from './user-rules'

/**
 * What the reader shows of a page. It is read once, and again only where its text or its site's rules changed, or
 * where more or less of it is wanted.
 */
export interface Reading {
  /** Whether it will take so long that the reader should see that something happens. */
  readonly takesLong: () => boolean
  readonly view: () => ReaderState
  /**
   * Whether the page is to open unasked: there is an article, and a second look agrees.
   * @param odds what the first look said; `null` where there was none, so that being readable is enough
   */
  readonly isWorthOpening: (odds: number | null) => boolean
  /** Calls each time the page's text has changed since it was last read. */
  readonly onNews: (listener: () => void, signal: AbortSignal) => void
  /** What is not in the article. Whoever wants it there says so here. */
  readonly omitted: HideableBlocks
  /** Calls after each choice, and with `null` when something else is told of a block. @returns ends that */
  readonly onBlockChoice: (listener: (choice: BlockChoice | null) => void) => () => void
  readonly end: () => void
}

export interface ReadingParts {
  readonly window: Window
  /** Whether extraction will take so long that the reader should see that something happens. */
  readonly isLarge: (document: Document) => boolean
  readonly analyzePage: (document: Document, finder: PageFinder) => FoundPage
  /** The second look. */
  readonly isWorthOpening: (article: Article, odds: number) => boolean
  /** Tells whoever looks into the console what went wrong, and when. */
  readonly report: (when: string, error: unknown) => void
}

/** Begins a reading; nothing is read yet. */
export function beginReading(
  parts: ReadingParts,
  finder: PageFinder,
  { own }: Pick<UserRules, 'own'>,
): Reading {
  const { document } = parts.window
  const hearers = new Set<() => void>()
  const tellNews = () => {
    for (const hear of hearers) hear()
  }
  let changes = watchPage(document, tellNews)
  let page: FoundPage | null = null
  let last: { readonly view: ReaderState; readonly readBy: readonly SiteRule[] } | null = null
  const listeners = new Set<(choice: BlockChoice | null) => void>()
  const omitted = createOmitted(choice => {
    if (choice) last = null
    for (const listener of listeners) listener(choice)
  })

  const known = () => (!changes.hasChanged() && last?.readBy === own() ? last.view : null)
  const lookAnew = () => {
    changes.stop()
    changes = watchPage(document, tellNews)
    page = null
    page = parts.analyzePage(document, finder)
    return page
  }
  const readAnew = () => {
    const readBy = own()
    const view = viewOf(parts, () => {
      const found = changes.hasChanged() || !page ? lookAnew() : page
      omitted.rule(found.rule(readBy), found.inOrder)
      return found.read(omitted.blocks(), omitted.wanted())
    })
    last = { view, readBy }
    return view
  }
  const view = () => known() ?? readAnew()
  return {
    takesLong: () => known() === null && parts.isLarge(document),
    view,
    isWorthOpening: odds => {
      const read = view()
      if (read.state !== 'article') return false
      return odds === null || parts.isWorthOpening(read.article, odds)
    },
    onNews: (hear, signal) => {
      hearers.add(hear)
      signal.addEventListener('abort', () => hearers.delete(hear))
    },
    omitted,
    onBlockChoice: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    end: () => changes.stop(),
  }
}

/** Whatever a page does to its reading, its reader gets a sentence. What nobody foresaw is also reported. */
function viewOf({ report }: ReadingParts, read: () => Article): ReaderState {
  try {
    return { state: 'article', article: read() }
  } catch (error) {
    const isExpected = error instanceof ExpectedFailure
    if (!isExpected) report('reading the page', error)
    return { state: 'failure', failure: isExpected ? error.kind : 'extractionFailed' }
  }
}
