import { parentElementOf } from '../../page/dom-access'
import { unlockedMark } from '../../page/own-markup'
import { createAttributeMarks } from './attribute-marks'
import { findBackdrops } from './backdrops'
import type { Hider } from './hider'
import { enableInertContent } from './inert-content'
import { hasOpenDialog } from './overlay'
import { unlockStyle } from './style-locks'

/** Unlocks a page that a prompt has locked. */
export interface Unlocker {
  /** The elements that can be locked: the one with the text of the page, and its ancestors. */
  readonly textAndAncestors: readonly Element[]
  /** Undoes the locks that are there now. It may be called again for later ones. */
  readonly unlock: () => void
  /**
   * Locks the page again as it was.
   * @param isPrompted whether the prompt is still there. If the page has ended it, it has also undone the locks that
   * were there: to make the text inert again would leave it so for good.
   */
  readonly undo: (isPrompted: boolean) => void
}

/**
 * Creates an unlocker for a page. Locks by style are undone by style: elements are marked, and `pageStyle` has the
 * rules. Nothing is unlocked while a dialog is open that we have not hidden, since the page may be locked for it.
 * @param textContainer the element with the text of the page
 * @param hider hides the backdrops
 */
export function createUnlocker(document: Document, textContainer: Element, hider: Hider): Unlocker {
  const marks = createAttributeMarks(document, unlockedMark)
  const textAndAncestors = withAncestors(textContainer)
  const backdrops = new Set<Element>()
  let undos: (() => void)[] = []

  return {
    textAndAncestors,
    unlock: () => {
      if (hasOpenDialog(document)) return
      unlockStyle(document, textAndAncestors, marks)
      undos.push(...enableInertContent(textAndAncestors))
      for (const backdrop of findBackdrops(document, textContainer)) {
        if (hider.hide(backdrop)) backdrops.add(backdrop)
      }
    },
    undo: isPrompted => {
      // In reverse order, since an element may have been made inert more than once.
      if (isPrompted) for (const undo of undos.reverse()) undo()
      undos = []
      for (const backdrop of backdrops) hider.restoreBlock(backdrop)
      backdrops.clear()
      marks.removeAll()
    },
  }
}

function withAncestors(textContainer: Element): Element[] {
  const elements: Element[] = []
  for (let element: Element | null = textContainer; element; element = parentElementOf(element))
    elements.push(element)
  return elements
}
