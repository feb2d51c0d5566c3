import type { Place } from '../../../domain/place'
import { stillAtTop } from '../../../page/landmarks'
import { focusInPlace } from '../../kit/focus'
import type { Locale } from '../../kit/locale'
import { drawPlace } from './draw-place'
import { findPlace, placeIn, scrollTopOf } from './paragraphs'
import { isEndInSight, textShare } from './text-share'
import { allRead, writeProgress, writeShare } from './write-progress'

/** A text that was read no further is simply begun again. */
const leastRead = 0.05

/** The offer goes once the user has scrolled on by so much of the window's height. */
const ownWay = 0.4

/** After so long without scrolling the user rests. ms */
const rest = 1200

/** Crashes take at most so much of what was read; all else is kept when the reader or the page goes. ms */
const keptEvery = 10_000

export interface FollowOptions {
  readonly window: Window
  readonly scroller: Element
  /** Where to draw. */
  readonly slot: HTMLElement
  readonly locale: Locale
  /** How many words the article has now; `null` where the user does not want to see how far they are. */
  readonly wordCount: () => number | null
  /** What is kept of this article; `null` where nothing may be kept. */
  readonly opened: OpenedIn | null
  /** Keeps the place, or forgets it. */
  readonly keep: (place: Place | null) => void
}

interface OpenedIn {
  /** Goes into the numbers of paragraphs. */
  readonly ticket: string
  readonly place: Place | null
}

/**
 * Follows where the user is in an open article: keeps that, offers to go on there, and shows how far they are.
 * @returns keeps the place once more, and stops
 */
export function followPlace(options: FollowOptions): () => void {
  const { window, scroller, slot, locale, opened } = options
  const ended = new AbortController()
  const { signal } = ended
  slot.lang = locale.language
  slot.dir = locale.direction
  const drawn = drawPlace(slot, signal)
  const keep = opened ? createKeeper(options, opened.ticket) : () => undefined
  const line = createLine(options, drawn.showLine)
  if (opened?.place && scroller.scrollTop < stillAtTop) offerOnceFound(options, opened.place, drawn, signal)
  let timer = 0
  let keptAt = window.performance.now()
  const onRest = () => {
    drawn.showLine(null)
    if (window.performance.now() - keptAt < keptEvery) return
    keptAt = window.performance.now()
    keep()
  }
  const onScroll = () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(onRest, rest)
    if (scroller.scrollTop > ownWay * scroller.clientHeight) drawn.withdraw()
    if (!drawn.isOffering()) line()
  }
  scroller.addEventListener('scroll', onScroll, { passive: true, signal })
  window.addEventListener('pagehide', keep, { signal })
  const onHidden = () => window.document.hidden && keep()
  window.document.addEventListener('visibilitychange', onHidden, { signal })
  return () => {
    keep()
    window.clearTimeout(timer)
    ended.abort()
  }
}

/** Looks for the place at once, and again whenever there is more text: it may be on a page that is added later. */
function offerOnceFound(
  options: FollowOptions,
  place: Place,
  drawn: ReturnType<typeof drawPlace>,
  signal: AbortSignal,
): void {
  const { opened, slot } = options
  const offer = () => offerToGoOn(options, place, opened?.ticket ?? '', drawn)
  if (offer()) return
  const observer = new MutationObserver(() => offer() && observer.disconnect())
  if (slot.parentElement) observer.observe(slot.parentElement, { childList: true })
  signal.addEventListener('abort', () => observer.disconnect())
}

/** @returns whether the place is in the text */
function offerToGoOn(
  { scroller, locale }: FollowOptions,
  place: Place,
  seed: string,
  drawn: ReturnType<typeof drawPlace>,
): boolean {
  const target = () => {
    const found = findPlace(scroller, place, seed)
    return found && { ...found, scrollTop: scrollTopOf(scroller, found) }
  }
  const found = target()
  if (!found) return false
  const share = textShare(scroller, found.scrollTop)
  // Only pictures or notes may come after it.
  if (found.scrollTop < scroller.scrollTop + scroller.clientHeight || share >= allRead) return true
  drawn.offer(locale.translate('go_on', writeShare(share, locale)), () => {
    drawn.withdraw()
    // What has loaded meanwhile may have moved it.
    const now = target()
    if (now) goTo(scroller, now.paragraph, now.scrollTop)
  })
  return true
}

/** Also for a screen reader, and for the keys that scroll. */
function goTo(scroller: Element, paragraph: Element, scrollTop: number): void {
  scroller.scrollTop = scrollTop
  if (!(paragraph instanceof HTMLElement)) return
  paragraph.tabIndex = -1
  paragraph.classList.add('placed')
  focusInPlace(paragraph)
}

/** Keeps the place where the text is well begun and not at its end; back near its beginning there is none to keep. */
function createKeeper({ scroller, keep }: FollowOptions, seed: string): () => void {
  let last = ''
  let wasFar = false
  return () => {
    // The page has taken the reader away.
    if (!scroller.isConnected) return
    const isFar = scroller.scrollTop >= scroller.clientHeight && textShare(scroller) >= leastRead
    if (!isFar && !wasFar) return
    wasFar = true
    const goesOn = isFar && !isEndInSight(scroller)
    const place = goesOn ? placeIn(scroller, seed) : null
    // A table or a gallery has no paragraph to tell it by.
    if (goesOn && !place) return
    const now = JSON.stringify(place)
    if (now !== last) keep(place)
    last = now
  }
}

/** @returns shows how far the user is; called again and again, it does so once a frame */
function createLine(
  { window, scroller, locale, wordCount }: FollowOptions,
  show: (text: string | null) => void,
): () => void {
  let isDue = false
  return () => {
    const words = wordCount()
    if (isDue || words === null) return
    isDue = true
    window.requestAnimationFrame(() => {
      isDue = false
      if (scroller.isConnected) show(writeProgress(textShare(scroller), words, locale))
    })
  }
}
