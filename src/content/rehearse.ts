import type { PageFinder } from './page-finder'
import { beginReading, type ReadingParts } from './reading'

/**
 * Reads what is there of a page that is still coming in, once the browser has nothing else to do, and forgets it. A
 * browser makes code ready only as it first runs, so that the first reading takes twice as long as the second.
 */
export function rehearse(parts: ReadingParts, finder: PageFinder): void {
  const { window } = parts
  const rehearseNow = () => {
    if (window.document.readyState !== 'loading') return
    const reading = beginReading(parts, finder, { own: () => [] })
    if (!reading.takesLong()) reading.view()
    reading.end()
    // For its first number or date it looks through all its languages, which takes 12 ms.
    new Intl.NumberFormat().format(0)
  }
  window.requestIdleCallback(rehearseNow)
}
