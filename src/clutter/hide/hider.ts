import { focusedIn } from '../../page/document-access'
import { allIn, parentElementOf, rootOf, tagOf } from '../../page/dom-access'
import { hiddenMark, isOwn } from '../../page/own-markup'
import { createAttributeMarks } from './attribute-marks'
import { closeModals } from './modals'

/** Hides blocks of the live page, and can undo all of it. */
export interface Hider {
  /** @returns whether the block is hidden now */
  readonly hide: (block: Element) => boolean
  readonly isHidden: (block: Element) => boolean
  /** Shows a hidden block again. */
  readonly restoreBlock: (block: Element) => void
  /** Shows all blocks again. The markup of the page is then as if nothing had been hidden. */
  readonly restore: () => void
}

const { blur } = HTMLElement.prototype
const neverHiddenTags = new Set(['HTML', 'HEAD', 'BODY'])

/**
 * Creates a hider for a page. It marks blocks with an attribute, and `pageStyle` hides what is marked. Nothing is
 * removed from the page: one that put back what was missing made 247 insertions in a second.
 */
export function createHider(document: Document): Hider {
  const marks = createAttributeMarks(document, hiddenMark)
  const undos = new Map<Element, () => void>()

  const restoreBlock = (block: Element) => {
    marks.remove(block)
    undos.get(block)?.()
    undos.delete(block)
  }
  return {
    hide: block => {
      if (!canBeHidden(block)) return false
      // Marked first, so that a focus trap that wants its focus back finds nothing to focus.
      marks.set(block, '')
      const undoBefore = undos.get(block)
      const showModals = closeModals(block)
      undos.set(block, () => {
        undoBefore?.()
        showModals()
      })
      blurFocusIn(document, block)
      return true
    },
    isHidden: marks.has,
    restoreBlock,
    restore: () => {
      const blocks = [...marks.elements()]
      marks.removeAll()
      for (const block of blocks) restoreBlock(block)
    },
  }
}

/**
 * The page as a whole and our own elements can never be hidden. Nor can anything in a shadow tree,
 * which the page style does not reach: see `hideableElementFor`.
 */
function canBeHidden(block: Element): boolean {
  if (rootOf(block) instanceof ShadowRoot) return false
  return !neverHiddenTags.has(tagOf(block)) && !isOwn(block) && !allIn(block, '*').some(isOwn)
}

function blurFocusIn(document: Document, block: Element): void {
  let focused = focusedIn(document)
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  for (let around = focused; around; around = parentElementOf(around)) {
    if (around === block && focused instanceof HTMLElement) blur.call(focused)
  }
}
