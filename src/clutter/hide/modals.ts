import { viewOf } from '../../page/document-access'
import { allIn, attributeOf } from '../../page/dom-access'
import { rememberAttributeOrder } from './attribute-order'

/** The events by which a dialog announces that it is closed or shown. */
const dialogEvents = ['beforetoggle', 'toggle', 'close'] as const
/** The events are queued, and arrive at most so much later. ms. */
const eventDelay = 250

/**
 * Closes the modal dialogs in a block, and the block itself if it is one. If it were only hidden by style, it would
 * leave the page below it inert.
 *
 * It calls `close` and not `requestClose`, which the page may refuse. The page gets no event: a listener would take
 * it for the user's refusal and remember that, and we must not decide for the user. The dialog is not removed and
 * inserted again either, since its frames would load again. Popovers stay as they are: they make nothing inert.
 * @returns shows the dialogs again, as modal ones, unless the page has shown or removed them meanwhile
 */
export function closeModals(block: Element): () => void {
  const undos = modalsIn(block).map(closeSilently)
  return () => {
    for (const undo of undos) undo()
  }
}

/** The modal dialogs in a block, in open shadow trees too. */
export function modalsIn(block: Element): HTMLDialogElement[] {
  return [block, ...allIn(block, '*')].flatMap(element => {
    if (element instanceof HTMLDialogElement) {
      if (attributeOf(element, 'open') !== null && element.matches(':modal'))
        return [element, ...modalsInShadow(element)]
    }
    return modalsInShadow(element)
  })
}

function modalsInShadow({ shadowRoot }: Element): HTMLDialogElement[] {
  return shadowRoot instanceof ShadowRoot ? [...shadowRoot.children].flatMap(modalsIn) : []
}

function closeSilently(dialog: HTMLDialogElement): () => void {
  const restoreOrder = rememberAttributeOrder(dialog, 'open')
  stopDialogEvents(dialog)
  dialog.close()
  return () => {
    if (!dialog.isConnected || dialog.open) return
    stopDialogEvents(dialog)
    dialog.showModal()
    restoreOrder()
  }
}

/** Stops the events of a dialog for a moment, above it and before any listener of the page. */
function stopDialogEvents(dialog: HTMLDialogElement): void {
  const root = dialog.getRootNode()
  const above = root instanceof ShadowRoot ? root : viewOf(dialog.ownerDocument)
  const end = new AbortController()
  const stop = (event: Event) => {
    if (event.target === dialog) event.stopImmediatePropagation()
  }
  for (const type of dialogEvents) above?.addEventListener(type, stop, { capture: true, signal: end.signal })
  setTimeout(() => end.abort(), eventDelay)
}
