import type { ArticleCache } from '../analysis/article-cache'

/** ms without news after which a page is read again. */
const quiet = 250
/** ms after the page has loaded, or was opened if that was later, for which news is taken in. */
const followed = 5_000
/** A page that never rests is read no more often than this. */
const mostTimes = 6

/**
 * Takes in what comes into a page just after it was opened: the rest of a page that is still loading, or text that
 * its scripts fetch.
 * @param takeIn reads the page again and shows what is new
 */
export function followPage(
  window: Window,
  { onTextChange }: Pick<ArticleCache, 'onTextChange'>,
  takeIn: () => void,
  signal: AbortSignal,
): void {
  let waiting: number | undefined
  let until = window.document.readyState === 'complete' ? window.performance.now() + followed : Infinity
  let times = 0
  const takeInSoon = () => {
    window.clearTimeout(waiting)
    if (times >= mostTimes || window.performance.now() > until) return
    waiting = window.setTimeout(() => {
      times++
      takeIn()
    }, quiet)
  }
  onTextChange(takeInSoon, signal)
  const onLoad = () => {
    until = window.performance.now() + followed
  }
  window.addEventListener('load', onLoad, { signal })
  signal.addEventListener('abort', () => window.clearTimeout(waiting))
}
