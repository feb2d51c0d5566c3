import { allIn, parentElementOf, tagOf } from '../../page/dom-access'
import { hiddenMark, isOwn } from '../../page/own-markup'
import { createMarking } from './attribute-marks'
import { closeModals } from './modals'

/** Hides blocks of the live page so that nothing of it remains afterwards. */
export interface Hider {
  /** Hides a block. @returns whether it is hidden now */
  readonly hide: (block: Element) => boolean
  readonly isHidden: (block: Element) => boolean
  /** Shows a hidden block again. */
  readonly restoreBlock: (block: Element) => void
  /** Shows all again: the page's markup is what it would be without any of this. */
  readonly restore: () => void
}

const neverHidden = new Set(['HTML', 'HEAD', 'BODY'])

/**
 * Makes a hider for a page. It marks blocks; the style that goes with the mark is `pageStyle`. Nothing is removed:
 * a page that puts back what it misses ran 247 insertions in a second.
 */
export function createHider(document: Document): Hider {
  const marking = createMarking(document, hiddenMark)
  const undos = new Map<Element, () => void>()

  const restoreBlock = (block: Element) => {
    marking.take(block)
    undos.get(block)?.()
    undos.delete(block)
  }
  return {
    hide: block => {
      if (!mayBeHidden(block)) return false
      // Marked before anything else: a trap that wants the focus back finds nothing to give it to.
      marking.put(block, '')
      const showBefore = undos.get(block)
      const show = closeModals(block)
      undos.set(block, () => {
        showBefore?.()
        show()
      })
      dropFocus(document, block)
      return true
    },
    isHidden: marking.has,
    restoreBlock,
    restore: () => {
      const blocks = [...marking.all()]
      marking.takeAll()
      for (const block of blocks) restoreBlock(block)
    },
  }
}

/** Whoever asks: the page as a whole stays, and so does what the extension itself has in it. See `outOfShadow`. */
function mayBeHidden(block: Element): boolean {
  if (block.getRootNode() instanceof ShadowRoot) return false
  return !neverHidden.has(tagOf(block)) && !isOwn(block) && !allIn(block, '*').some(isOwn)
}

function dropFocus(document: Document, block: Element): void {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  for (let around = focused; around; around = parentElementOf(around)) {
    if (around === block && focused instanceof HTMLElement) focused.blur()
  }
}
