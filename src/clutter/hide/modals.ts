import { allIn, attributeOf } from '../../page/dom-access'
import { notePlace } from './attribute-order'

/** What closing and showing tell a page, and for how long after it they may come: they are queued. ms. */
const telling = ['beforetoggle', 'toggle', 'close'] as const
const hushed = 250

/**
 * Closes the modal dialogs in a block, and the block itself where it is one. Hidden by style alone, such a dialog
 * would leave the page below it inert.
 *
 * `close` and not `requestClose`, which asks the page and may be refused. The page does not hear of it: a listener
 * would take it for the reader's refusal and remember that, and nothing may be decided here. Not out of the document
 * and back in either: its frames would load again. Popovers stay as they are: they make nothing inert.
 * @returns shows again, as modal, those that the page has not shown or taken away meanwhile
 */
export function closeModals(block: Element): () => void {
  const undo = modalsIn(block).map(closeQuietly)
  return () => {
    for (const show of undo) show()
  }
}

/** The modal dialogs in a block, in open shadow trees as well. */
export function modalsIn(block: Element): HTMLDialogElement[] {
  return [block, ...allIn(block, '*')].flatMap(element => {
    if (element instanceof HTMLDialogElement) {
      if (attributeOf(element, 'open') !== null && element.matches(':modal'))
        return [element, ...inShadow(element)]
    }
    return inShadow(element)
  })
}

function inShadow({ shadowRoot }: Element): HTMLDialogElement[] {
  return shadowRoot instanceof ShadowRoot ? [...shadowRoot.children].flatMap(modalsIn) : []
}

function closeQuietly(dialog: HTMLDialogElement): () => void {
  const backInPlace = notePlace(dialog, 'open')
  hush(dialog)
  dialog.close()
  return () => {
    if (!dialog.isConnected || dialog.open) return
    hush(dialog)
    dialog.showModal()
    backInPlace()
  }
}

/** Stops, on their way down, what a dialog tells the page for a moment. */
function hush(dialog: HTMLDialogElement): void {
  const root = dialog.getRootNode()
  const above = root instanceof ShadowRoot ? root : dialog.ownerDocument.defaultView
  const over = new AbortController()
  const stop = (event: Event) => {
    if (event.target === dialog) event.stopImmediatePropagation()
  }
  for (const type of telling) above?.addEventListener(type, stop, { capture: true, signal: over.signal })
  setTimeout(() => over.abort(), hushed)
}
