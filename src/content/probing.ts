import type { FirstLook, PageVerdict } from '../domain/page-verdict'
import { addressOf } from './address'
import type { Curtain } from './curtain'

/** What a probe of a page works with. */
export interface ProbeParts {
  readonly window: Window
  /** Tells whether the page, as it stands, is an article. */
  readonly detect: (document: Document, address: string) => PageVerdict
  readonly drawCurtain: (document: Document) => Curtain
  /**
   * Tells the background what the page is.
   * @param isNew whether the page has just come under its address, and did not come back as it was left
   */
  readonly tell: (verdict: PageVerdict, isNew: boolean) => Promise<void>
  /** The page shows itself under another address: whatever was opened for the old one ends. */
  readonly leave: () => void
}

/** What the session is told of a page that was looked at. */
export interface ProbedPage extends Pick<FirstLook, 'odds'> {
  /** Says that the page is no article after all. */
  readonly refuse: () => void
}

/** A page that is put together by its scripts is looked at again, at most so often. */
const mostLooks = 4
/** ms without new elements after which the page is looked at again. */
const quiet = 150
/** ms after which a page is what it is. */
const longest = 5_000
/** ms for which a page that has come under another address may still show what it showed before. */
const stale = 600

/** An address as articles have it: four words with hyphens, a long number, a file's ending. */
const articleAddress = /(?:[^/-]+-){3}[^/-]|\d{5}|\.html?$/

export interface Probing {
  /** To be called when the address may have changed. */
  readonly follow: () => void
  /** Says something else of the page than what was seen. */
  readonly correct: (verdict: PageVerdict) => void
}

/**
 * Looks whether a page of a site that opens by itself is an article, as soon as its markup is there, and again each
 * time its scripts show it under another address.
 */
export function startProbing(parts: ProbeParts): Probing {
  const { window } = parts
  let address = addressOf(window)
  let look = lookAt(parts, false)

  const follow = () => {
    const now = addressOf(window)
    if (now === address) return
    address = now
    look.end()
    parts.leave()
    look = lookAt(parts, true)
  }
  window.addEventListener('popstate', follow)
  // Out of the browser's cache a page comes back as it was left, the reader open or not; only its button is new.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) look.tellAgain()
  })
  return { follow, correct: verdict => look.correct(verdict) }
}

interface Look {
  /** Tells once more what was seen. */
  readonly tellAgain: () => void
  readonly correct: (verdict: PageVerdict) => void
  readonly end: () => void
}

/** @param isTurned whether the page has come under this address by its scripts, and what it shows may be of the last */
function lookAt({ window, detect, drawCurtain, tell }: ProbeParts, isTurned: boolean): Look {
  const { document } = window
  const over = new AbortController()
  const { signal } = over
  const isPromising = document.readyState === 'loading' && articleAddress.test(window.location.pathname)
  const curtain = isPromising && !isPrerendered(document) ? drawCurtain(document) : null
  let verdict: PageVerdict | null = null
  let looks = 0

  const look = () => {
    if (signal.aborted) return
    looks++
    const seen = detect(document, window.location.href)
    const isNews = JSON.stringify(seen) !== JSON.stringify(verdict)
    verdict = seen
    if (isNews) void tell(seen, true)
    if (seen.is === 'article') over.abort()
    else curtain?.lift()
  }
  const lookOn = () => {
    if (isTurned) window.setTimeout(() => looks === 0 && look(), stale)
    else look()
    watchElements(document, () => looks < mostLooks && look(), signal)
    window.setTimeout(() => over.abort(), longest)
  }
  whenShown(document, () => whenReady(document, lookOn))
  const tellAgain = () => {
    if (verdict) void tell(verdict, false)
  }
  return {
    tellAgain,
    correct: better => {
      verdict = better
      tellAgain()
    },
    end: () => over.abort(),
  }
}

function isPrerendered(document: Document): boolean {
  return 'prerendering' in document && document.prerendering === true
}

/** A page that is loaded in advance may never be seen. */
function whenShown(document: Document, call: () => void): void {
  if (isPrerendered(document)) document.addEventListener('prerenderingchange', call, { once: true })
  else call()
}

function whenReady(document: Document, call: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', call, { once: true })
  else call()
}

/** Calls each time elements came into a page and it has been quiet since. */
function watchElements(document: Document, call: () => void, signal: AbortSignal): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const watch = new MutationObserver(() => {
    clearTimeout(waiting)
    waiting = setTimeout(call, quiet)
  })
  if (signal.aborted) return
  watch.observe(document, { childList: true, subtree: true })
  signal.addEventListener('abort', () => {
    watch.disconnect()
    clearTimeout(waiting)
  })
}
