import { parentElementOf } from '../../page/dom-access'
import { unlockedMark } from '../../page/own-markup'
import { createMarking } from './attribute-marks'
import { findBackdrops } from './backdrops'
import type { Hider } from './hider'
import { giveVoice } from './inert-content'
import { hasOpenDialog } from './overlay'
import { unlockStyle } from './style-locks'

/** Opens a page that a hidden prompt left locked. */
export interface Unlocker {
  /** The elements that a lock is put on: the one with the page's text, and all that it is in. */
  readonly around: readonly Element[]
  /** Undoes the locks that are there now. It may be asked again. */
  readonly unlock: () => void
  /**
   * Makes the page as it was.
   * @param isPrompted whether the prompt still stands there. If the page has ended it, it has also ended what came
   * with it, as far as it was there: to make the text inert again would leave it so for good.
   */
  readonly undo: (isPrompted: boolean) => void
}

/**
 * Makes an unlocker for a page. What style did, style undoes: elements are marked, and `pageStyle` has the rules.
 * Nothing is undone while a dialog is open that is not hidden: it may be what the page is locked for.
 * @param content the element with the page's own text
 * @param hider hides the backdrops
 */
export function createUnlocker(document: Document, content: Element, hider: Hider): Unlocker {
  const marking = createMarking(document, unlockedMark)
  const around = chainOf(content)
  const backdrops = new Set<Element>()
  let silences: (() => void)[] = []

  return {
    around,
    unlock: () => {
      if (hasOpenDialog(document)) return
      unlockStyle(document, around, marking)
      silences.push(...giveVoice(around))
      for (const backdrop of findBackdrops(document, content)) {
        if (hider.hide(backdrop)) backdrops.add(backdrop)
      }
    },
    undo: isPrompted => {
      // The last first: one element may have been silenced more than once.
      if (isPrompted) for (const silence of silences.reverse()) silence()
      silences = []
      for (const backdrop of backdrops) hider.restoreBlock(backdrop)
      backdrops.clear()
      marking.takeAll()
    },
  }
}

function chainOf(content: Element): Element[] {
  const chain: Element[] = []
  for (let element: Element | null = content; element; element = parentElementOf(element)) chain.push(element)
  return chain
}
