/** Who is told of what the browser does with a page that is shown in a view. */
interface HistoryHearer {
  /** The page is back, out of the browser's cache: it forgot what the tab's button showed. */
  readonly onReturn: () => void
  /** The history of a page that loads nothing leads elsewhere: what is shown is of another page. */
  readonly onTurn: () => void
}

/** Follows the history of a page from where it stands now. */
export function followHistory(window: Window, hearer: HistoryHearer, signal: AbortSignal): void {
  const address = addressOf(window)
  // Two of a page's sittings can overlap, and the same listener twice would be one, which ends with the first.
  window.addEventListener('pageshow', () => hearer.onReturn(), { signal })
  window.addEventListener('popstate', () => address !== addressOf(window) && hearer.onTurn(), { signal })
}

/** The address of a page without its fragment, which is a place in it. */
export function addressOf({ location }: Window): string {
  return location.href.replace(/#.*/s, '')
}
