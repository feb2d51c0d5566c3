import { attributeOf } from '../../page/dom-access'
import { hiddenMark } from '../../page/own-markup'
import type { Hider } from './hider'
import { modalsIn } from './modals'

/** A page that takes a mark away, or shows a hidden dialog, is met so many times at one block. */
const mostTimes = 3

export interface HiddenBlocks {
  readonly add: (block: Element) => void
  readonly stop: () => void
}

/**
 * Watches hidden blocks. A mark that the page takes away is put back, and a dialog that it shows modally is closed
 * again, or the page would be inert. A page that insists gets its way, and so does the reader: what opens right
 * after a click was asked for.
 * @param hasJustActed whether the reader has just clicked or typed
 * @param onYield a block was given back
 */
export function keepHidden(
  hider: Hider,
  hasJustActed: () => boolean,
  onYield: (block: Element) => void,
): HiddenBlocks {
  const times = new Map<Element, number>()

  const check = (block: Element) => {
    if (!hider.isHidden(block)) return
    const isUndone = attributeOf(block, hiddenMark) === null
    if (!isUndone && modalsIn(block).length === 0) return
    const before = times.get(block) ?? 0
    times.set(block, before + 1)
    if (before < mostTimes && !hasJustActed()) {
      hider.hide(block)
      return
    }
    hider.restoreBlock(block)
    onYield(block)
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
