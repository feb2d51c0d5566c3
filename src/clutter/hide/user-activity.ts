import { isOwn } from '../../page/own-markup'

/** What follows an act so closely was asked for. ms. */
const close = 1000

/** These keys scroll or move on; the act itself, a press on a button, comes as a click. */
const travelling = /^(?:Arrow|Page|Home$|End$|Tab$|Shift$| $)/

/** Knows when the reader last did something in the page. */
export interface ReadersActs {
  readonly hasJustActed: () => boolean
  readonly stop: () => void
}

/**
 * Notes clicks and keys. A dialog that comes right after one is a login or a search that the reader wants. What the
 * page's own scripts make up is no act.
 * @param now ms, on any clock
 */
export function watchReader(view: Window, now: () => number): ReadersActs {
  const over = new AbortController()
  let last = Number.NEGATIVE_INFINITY
  const note = (event: Event) => {
    // What is done in the tray is not asked of the page.
    if (event.target instanceof Element && isOwn(event.target)) return
    if (!event.isTrusted || (event instanceof KeyboardEvent && travelling.test(event.key))) return
    last = now()
  }
  for (const type of ['click', 'keydown'])
    view.addEventListener(type, note, { capture: true, passive: true, signal: over.signal })
  return { hasJustActed: () => now() - last < close, stop: () => over.abort() }
}
