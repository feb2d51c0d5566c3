import { isOwn } from '../../page/own-markup'

/** What happens within this time after a click or a key was asked for by the user. ms. */
const justNow = 1000

/** Keys that scroll or move the focus. Where one of them presses a button, a click follows. */
const navigationKeys = /^(?:Arrow|Page|Home$|End$|Tab$|Shift$| $)/

export interface UserActivity {
  /** Whether the user has clicked or typed in the page within the last second. */
  readonly hasJustActed: () => boolean
  readonly stop: () => void
}

/**
 * Watches the clicks and keys of the user. A dialog that opens right after one is a login or a search that the user
 * wants. Events made by the page's scripts do not count.
 * @param now ms, on any clock
 */
export function watchUserActivity(view: Window, now: () => number): UserActivity {
  const end = new AbortController()
  let last = Number.NEGATIVE_INFINITY
  const note = (event: Event) => {
    // Clicks in our own tray ask nothing of the page.
    if (event.target instanceof Element && isOwn(event.target)) return
    if (!event.isTrusted || (event instanceof KeyboardEvent && navigationKeys.test(event.key))) return
    last = now()
  }
  for (const type of ['click', 'keydown'])
    view.addEventListener(type, note, { capture: true, passive: true, signal: end.signal })
  return { hasJustActed: () => now() - last < justNow, stop: () => end.abort() }
}
