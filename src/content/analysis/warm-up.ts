import { ArticleCache, type ArticleCacheDeps } from './article-cache'

/** Elements. To read a larger page twice would hold it up for longer than the second reading saves. */
const maxElements = 4_000

/**
 * Reads as much as there is of a page that is still loading, once the browser is idle, and discards the result. A
 * browser compiles code when it first runs, so that the first reading takes twice as long as the second.
 */
export function warmUp(deps: Pick<ArticleCacheDeps, 'window' | 'analyzer' | 'steps'>): void {
  const { window } = deps
  const { document } = window
  window.requestIdleCallback(() => {
    if (document.readyState !== 'loading') return
    // Errors with half a page mean nothing.
    const cache = new ArticleCache({ ...deps, userRules: () => [], report: () => undefined })
    if (document.getElementsByTagName('*').length <= maxElements) cache.read()
    cache.stop()
    // Intl loads the data of all its languages for the first number or date, which takes 12 ms.
    new Intl.NumberFormat().format(0)
  })
}
