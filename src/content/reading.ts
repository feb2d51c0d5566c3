import { ExpectedFailure } from '../domain/failures'
import type { ReaderView } from '../reader/view'
import { watchPage } from './page-changes'
import type { SessionParts } from './session-parts'

/** What the reader shows of a page. It is read once, and again only where its text has changed since. */
export interface Reading {
  /** Whether it will take so long that the reader should see that something happens. */
  readonly takesLong: () => boolean
  readonly view: () => ReaderView
  readonly end: () => void
}

/** Begins a reading; nothing is read yet. */
export function beginReading(parts: Pick<SessionParts, 'window' | 'isLarge' | 'read' | 'report'>): Reading {
  const { document } = parts.window
  let changes = watchPage(document)
  let kept: ReaderView | null = null

  const known = () => (changes.hasChanged() ? null : kept)
  const readAnew = () => {
    changes.stop()
    changes = watchPage(document)
    kept = viewOf(parts, document)
    return kept
  }
  return {
    takesLong: () => known() === null && parts.isLarge(document),
    view: () => known() ?? readAnew(),
    end: () => changes.stop(),
  }
}

/** Whatever a page does to its reading, its reader gets a sentence. What nobody foresaw is also reported. */
function viewOf({ read, report }: Pick<SessionParts, 'read' | 'report'>, document: Document): ReaderView {
  try {
    return { state: 'article', article: read(document) }
  } catch (error) {
    const isExpected = error instanceof ExpectedFailure
    if (!isExpected) report('reading the page', error)
    return { state: 'failure', failure: isExpected ? error.kind : 'extractionFailed' }
  }
}
