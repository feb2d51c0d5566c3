/** Where a page stands: how far it is scrolled, what has the focus, what is selected. */
export interface Whereabouts {
  /** Puts the page back there. */
  readonly restore: () => void
}

/** Remembers where a page stands, before something is laid over it. */
export function noteWhereabouts(window: Window): Whereabouts {
  const { document, scrollX, scrollY } = window
  const focused = document.activeElement
  const selection = window.getSelection()
  const ranges = selection
    ? Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at))
    : []
  return {
    restore: () => {
      if (document.activeElement !== focused) giveFocus(document, focused)
      const now = window.getSelection()
      now?.removeAllRanges()
      for (const range of ranges) now?.addRange(range)
      // A page may have smooth scrolling; going back to where one was is no journey.
      window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' })
    },
  }
}

function giveFocus(document: Document, element: Element | null): void {
  if (element instanceof HTMLElement && element !== document.body) element.focus({ preventScroll: true })
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
