import { ExpectedFailure } from '../domain/failures'
import type { ReaderPreferences } from '../domain/preferences'
import type { Translate } from '../domain/strings'
import type { Kept } from '../platform/preferences'
import type { OpenReader } from '../reader/open'
import type { ReaderProps } from '../reader/Reader'
import type { ReaderView } from '../reader/view'
import type { Whereabouts } from './whereabouts'

/** What a session works with. */
export interface SessionParts {
  readonly window: Window
  /** Whether extraction will take so long that the reader should see that something happens. */
  readonly isLarge: (document: Document) => boolean
  readonly read: (document: Document) => Extract<ReaderView, { state: 'article' }>['article']
  readonly open: (document: Document, props: ReaderProps) => OpenReader
  readonly noteWhereabouts: (window: Window) => Whereabouts
  readonly translate: Translate
  readonly interfaceLanguage: () => Pick<ReaderProps['settings'], 'language' | 'direction'>
  readonly loadPreferences: () => Promise<ReaderPreferences>
  readonly savePreferences: (preferences: ReaderPreferences) => Promise<Kept>
  readonly onChange: (isOpen: boolean) => void
  /** Tells whoever looks into the console what went wrong, and when. */
  readonly report: (when: string, error: unknown) => void
}

/** What goes on between a page and its reader. It alone opens and closes, and owns every undo. */
export interface ReaderSession {
  /** Opens the reader, or closes it. */
  readonly toggle: () => Promise<void>
}

interface Opened {
  readonly reader: OpenReader
  readonly whereabouts: Whereabouts
  readonly lasting: AbortController
}

type State = { readonly is: 'closed' } | { readonly is: 'opening' } | ({ readonly is: 'open' } & Opened)

/** One session for each page, as long as the page lives. */
export function createSession(parts: SessionParts): ReaderSession {
  const { window } = parts
  const { document } = window
  let state: State = { is: 'closed' }

  const close = () => {
    if (state.is !== 'open') return
    const { reader, whereabouts, lasting } = state
    state = { is: 'closed' }
    lasting.abort()
    reader.remove()
    whereabouts.restore()
    parts.onChange(false)
  }

  const show = (preferences: ReaderPreferences, view: ReaderView): Opened => {
    const whereabouts = parts.noteWhereabouts(window)
    const lasting = new AbortController()
    const reader = parts.open(document, {
      view,
      initialPreferences: preferences,
      settings: { translate: parts.translate, ...parts.interfaceLanguage() },
      onPreferences: changed => keep(parts, changed),
      onClose: close,
    })
    endWhenRemoved(reader.host, close, lasting.signal)
    window.addEventListener('pageshow', () => parts.onChange(true), { signal: lasting.signal })
    return { reader, whereabouts, lasting }
  }

  const openNow = async () => {
    // The storage answers while the page is being read.
    const loading = parts.loadPreferences()
    const isLarge = parts.isLarge(document)
    const view = isLarge ? ({ state: 'opening' } as const) : viewOf(parts, document)
    const opened = show(await loading, view)
    state = { is: 'open', ...opened }
    parts.onChange(true)
    if (!isLarge) return
    await nextPaint(window)
    if (!opened.lasting.signal.aborted) opened.reader.show(viewOf(parts, document))
  }

  const open = async () => {
    state = { is: 'opening' }
    try {
      await openNow()
    } finally {
      // However it went wrong: the next click tries again.
      if (state.is === 'opening') state = { is: 'closed' }
    }
  }

  return {
    toggle: async () => {
      if (state.is === 'open') close()
      else if (state.is === 'closed') await open()
    },
  }
}

/** Whatever a page does to its reading, its reader gets a sentence. What nobody foresaw is also reported. */
function viewOf({ read, report }: SessionParts, document: Document): ReaderView {
  try {
    return { state: 'article', article: read(document) }
  } catch (error) {
    const isExpected = error instanceof ExpectedFailure
    if (!isExpected) report('reading the page', error)
    return { state: 'failure', failure: isExpected ? error.kind : 'extractionFailed' }
  }
}

async function keep(
  { savePreferences, translate }: SessionParts,
  preferences: ReaderPreferences,
): Promise<string | null> {
  const kept = await savePreferences(preferences)
  if (kept === 'kept') return null
  return translate(kept === 'orphaned' ? 'not_saved' : 'storage_refused')
}

/** A page that clears its body takes the reader with it, and so does the next version of this extension. */
function endWhenRemoved(host: Element, close: () => void, signal: AbortSignal): void {
  const watch = new MutationObserver(() => {
    if (!host.isConnected) close()
  })
  watch.observe(host.ownerDocument.documentElement, { childList: true })
  if (host.parentNode) watch.observe(host.parentNode, { childList: true })
  signal.addEventListener('abort', () => watch.disconnect())
}

function nextPaint(window: Window): Promise<void> {
  return new Promise(resolve => window.requestAnimationFrame(() => window.setTimeout(resolve)))
}
