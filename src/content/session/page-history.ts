interface HistoryListener {
  /** The page came back out of the browser's cache, where the tab's button lost what it showed. */
  readonly onReturn: () => void
  /** A page that loads nothing went to another address in its history: the view shows the page it left. */
  readonly onAddressChange: () => void
}

/** Listens to what happens in the history of a page, from the address it has now. */
export function followHistory(window: Window, listener: HistoryListener, signal: AbortSignal): void {
  const address = addressOf(window)
  window.addEventListener('pageshow', listener.onReturn, { signal })
  window.addEventListener('popstate', () => address !== addressOf(window) && listener.onAddressChange(), {
    signal,
  })
}

/** The address of a page without its fragment, which names a place within it. */
export function addressOf({ location }: Window): string {
  return location.href.replace(/#.*/s, '')
}
