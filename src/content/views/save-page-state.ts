/** Where a page stands: how far it is scrolled, what has the focus, what is selected. */
export interface Whereabouts {
  /** Puts the page back there. */
  readonly restore: () => void
}

/** Remembers where a page stands, before something is laid over it. */
export function noteWhereabouts(window: Window): Whereabouts {
  const { document, scrollX, scrollY } = window
  const focused = document.activeElement
  const restoreSelection = isTextField(focused) ? noteCaret(focused) : noteSelection(window)
  return {
    restore: () => {
      if (document.activeElement !== focused) giveFocus(document, focused)
      restoreSelection()
      // A page may have smooth scrolling; going back to where one was is no journey.
      window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' })
    },
  }
}

/** Gives an element of a page the focus, or takes it from all of them. */
export function giveFocus(document: Document, element: Element | null): void {
  if (element instanceof HTMLElement && element !== document.body) element.focus({ preventScroll: true })
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

type TextField = HTMLInputElement | HTMLTextAreaElement

function isTextField(element: Element | null): element is TextField {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
}

/** A field has a selection of its own, and loses it to one of the document. */
function noteCaret(field: TextField): () => void {
  const { selectionStart, selectionEnd, selectionDirection } = field
  if (selectionStart === null) return () => undefined
  return () => field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none')
}

function noteSelection(window: Window): () => void {
  const selection = window.getSelection()
  const ranges = selection
    ? Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at))
    : []
  return () => {
    const now = window.getSelection()
    now?.removeAllRanges()
    for (const range of ranges) now?.addRange(range)
  }
}
