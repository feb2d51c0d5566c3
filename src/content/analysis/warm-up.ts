import { beginReading, type ReadingParts } from './article-cache'
import type { PageFinder } from './page-analysis'

/** Elements; more would keep the page waiting for longer than it pays. */
const mostElements = 4_000

/**
 * Reads what is there of a page that is still coming in, once the browser has nothing else to do, and forgets it. A
 * browser makes code ready only as it first runs, so that the first reading takes twice as long as the second.
 */
export function rehearse(parts: ReadingParts, finder: PageFinder): void {
  const { window } = parts
  const { document } = window
  const rehearseNow = () => {
    if (document.readyState !== 'loading') return
    // What goes wrong with half a page is no news.
    const reading = beginReading({ ...parts, report: () => undefined }, finder, { own: () => [] })
    if (document.getElementsByTagName('*').length <= mostElements) reading.view()
    reading.end()
    // For its first number or date it looks through all its languages, which takes 12 ms.
    new Intl.NumberFormat().format(0)
  }
  window.requestIdleCallback(rehearseNow)
}
