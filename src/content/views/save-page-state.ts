import { focusInPlace } from '../../ui/kit/focus'

const { blur } = HTMLElement.prototype

/** How far a page is scrolled, what has the focus, and what is selected. */
interface SavedPageState {
  readonly restore: () => void
}

/** Saves the state of a page before something is laid over it. */
export function savePageState(window: Window): SavedPageState {
  const { document, scrollX, scrollY } = window
  const focused = document.activeElement
  const restoreSelection = isTextField(focused) ? saveCaret(focused) : saveSelection(window)
  return {
    restore: () => {
      if (document.activeElement !== focused) restoreFocus(document, focused)
      restoreSelection()
      // A page may have set smooth scrolling, which would be seen as the page moving.
      window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' })
    },
  }
}

/** Gives the focus back to an element of the page, or takes it from all of them. */
export function restoreFocus(document: Document, element: Element | null): void {
  const { activeElement } = document
  if (element instanceof HTMLElement && element !== document.body) focusInPlace(element)
  // A form may have a field named `blur`.
  else if (activeElement instanceof HTMLElement) blur.call(activeElement)
}

type TextField = HTMLInputElement | HTMLTextAreaElement

function isTextField(element: Element | null): element is TextField {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
}

/** A text field has a selection of its own, and loses it when something in the document is selected. */
function saveCaret(field: TextField): () => void {
  const { selectionStart, selectionEnd, selectionDirection } = field
  if (selectionStart === null) return () => undefined
  return () => field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none')
}

function saveSelection(window: Window): () => void {
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
