import type { ArticleCache } from '../analysis/article-cache'

/** ms without new text after which a page is read again. */
const quietTime = 250
/** ms after the page has loaded, or was opened if that was later, during which new text is shown. */
const longestGrowth = 5_000
/** A page that never stops changing is read no more often than this. */
const mostRefreshes = 6

/**
 * Shows what comes into a page just after it was opened: the rest of a page that is still loading, or text that its
 * scripts fetch.
 * @param refresh reads the page again and shows what is new
 */
export function refreshOnGrowth(
  window: Window,
  { onTextChange }: Pick<ArticleCache, 'onTextChange'>,
  refresh: () => void,
  signal: AbortSignal,
): void {
  let waiting: number | undefined
  let until = window.document.readyState === 'complete' ? window.performance.now() + longestGrowth : Infinity
  let times = 0
  const refreshSoon = () => {
    window.clearTimeout(waiting)
    if (times >= mostRefreshes || window.performance.now() > until) return
    waiting = window.setTimeout(() => {
      times++
      refresh()
    }, quietTime)
  }
  onTextChange(refreshSoon, signal)
  const onLoad = () => {
    until = window.performance.now() + longestGrowth
  }
  window.addEventListener('load', onLoad, { signal })
  signal.addEventListener('abort', () => window.clearTimeout(waiting))
}
