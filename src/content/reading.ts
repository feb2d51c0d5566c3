import type { Article } from '../domain/article'
import { ExpectedFailure } from '../domain/failures'
import type { SiteRule } from '../domain/site-rules'
import type { ReaderView } from '../reader/view'
import { watchPage } from './page-changes'
import type { PageFinder } from './page-finder'
import type { Rulebook } from './rulebook'

/** What the reader shows of a page. It is read once, and again only where its text or its site's rules changed. */
export interface Reading {
  /** Whether it will take so long that the reader should see that something happens. */
  readonly takesLong: () => boolean
  readonly view: () => ReaderView
  /**
   * Whether the page is to open unasked: there is an article, and a second look agrees.
   * @param odds what the first look said; `null` where there was none, so that being readable is enough
   */
  readonly isWorthOpening: (odds: number | null) => boolean
  /** Calls each time the page's text has changed since it was last read. */
  readonly onNews: (listener: () => void, signal: AbortSignal) => void
  readonly end: () => void
}

export interface ReadingParts {
  readonly window: Window
  /** Whether extraction will take so long that the reader should see that something happens. */
  readonly isLarge: (document: Document) => boolean
  readonly read: (document: Document, finder: PageFinder, own: readonly SiteRule[]) => Article
  /** The second look. */
  readonly isWorthOpening: (article: Article, page: Document, odds: number) => boolean
  /** Tells whoever looks into the console what went wrong, and when. */
  readonly report: (when: string, error: unknown) => void
}

/** Begins a reading; nothing is read yet. */
export function beginReading(
  parts: ReadingParts,
  finder: PageFinder,
  { own }: Pick<Rulebook, 'own'>,
): Reading {
  const { document } = parts.window
  let readBy = own()
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  let changes = watchPage(document, tell)
  let kept: ReaderView | null = null

  const known = () => (changes.hasChanged() || own() !== readBy ? null : kept)
  const readAnew = () => {
    changes.stop()
    changes = watchPage(document, tell)
    readBy = own()
    kept = viewOf(parts, () => parts.read(document, finder, readBy))
    return kept
  }
  const view = () => known() ?? readAnew()
  return {
    takesLong: () => known() === null && parts.isLarge(document),
    view,
    isWorthOpening: odds => {
      const read = view()
      if (read.state !== 'article') return false
      return odds === null || parts.isWorthOpening(read.article, document, odds)
    },
    onNews: (listener, signal) => {
      listeners.add(listener)
      signal.addEventListener('abort', () => listeners.delete(listener))
    },
    end: () => changes.stop(),
  }
}

/** Whatever a page does to its reading, its reader gets a sentence. What nobody foresaw is also reported. */
function viewOf({ report }: ReadingParts, read: () => Article): ReaderView {
  try {
    return { state: 'article', article: read() }
  } catch (error) {
    const isExpected = error instanceof ExpectedFailure
    if (!isExpected) report('reading the page', error)
    return { state: 'failure', failure: isExpected ? error.kind : 'extractionFailed' }
  }
}
