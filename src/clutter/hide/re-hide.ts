import { attributeOf } from '../../page/dom-access'
import { hiddenMark } from '../../page/own-markup'
import type { Hider } from './hider'
import { modalsIn } from './modals'

/** A block is hidden again so many times before the page gets its way. */
const mostTimes = 3

/** The hidden blocks that are watched. */
export interface WatchedBlocks {
  readonly add: (block: Element) => void
  readonly stop: () => void
}

/**
 * Hides blocks again that the page shows: it sets a mark again that the page removed, and closes a dialog that the
 * page shows modally, which would make the page inert. A page that insists gets its way. So does the user: what opens
 * right after a click was asked for.
 * @param hasJustActed whether the user has just clicked or typed
 * @param onShown called with a block that stays shown
 */
export function reHideBlocks(
  hider: Hider,
  hasJustActed: () => boolean,
  onShown: (block: Element) => void,
): WatchedBlocks {
  const times = new Map<Element, number>()

  const check = (block: Element) => {
    if (!hider.isHidden(block)) return
    const isMarkGone = attributeOf(block, hiddenMark) === null
    if (!isMarkGone && modalsIn(block).length === 0) return
    const before = times.get(block) ?? 0
    times.set(block, before + 1)
    if (before < mostTimes && !hasJustActed()) {
      hider.hide(block)
      return
    }
    hider.restoreBlock(block)
    onShown(block)
  }
  const observer = new MutationObserver(() => {
    for (const block of times.keys()) check(block)
  })
  return {
    add: block => {
      if (times.has(block)) return
      times.set(block, 0)
      observer.observe(block, { attributeFilter: [hiddenMark, 'open'], subtree: true })
    },
    stop: () => observer.disconnect(),
  }
}
