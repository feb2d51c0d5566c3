interface HistoryListener {
  /** The page came back out of the browser's cache, where the tab's button lost what it showed. */
  readonly onReturn: () => void
  /** A page that loads nothing went to another address in its history: the view shows the page it left. */
  readonly onAddressChange: () => void
}

/** Listens to what happens in the history of a page, from the address it has now, and not to what the page makes up. */
export function followHistory(window: Window, listener: HistoryListener, signal: AbortSignal): void {
  const address = addressOf(window)
  const listen = (type: string, hear: () => void) =>
    window.addEventListener(type, ({ isTrusted }) => isTrusted && hear(), { signal })
  listen('pageshow', listener.onReturn)
  listen('popstate', () => address !== addressOf(window) && listener.onAddressChange())
}

/** The address of a page without its fragment, which names a place within it. */
export function addressOf({ location }: Window): string {
  return location.href.replace(/#.*/s, '')
}
