/** The longest that a page is kept from the screen, ms. */
const longestHold = 300

/** Keeps a page from being painted while it is not known whether it will be seen at all. */
export interface PaintHold {
  readonly end: () => void
}

/**
 * Keeps a page that has only begun to load from being painted, until it is released, or for 300 ms. Nothing of this
 * is left in the page afterwards.
 */
export function holdPaint(document: Document): PaintHold {
  const style = document.createElement('style')
  // The page's background stays: where it is dark, a white screen would be a flash.
  style.textContent = ':root > body { opacity: 0 !important }'
  document.documentElement.append(style)
  const end = () => {
    clearTimeout(timer)
    style.remove()
  }
  const timer = setTimeout(end, longestHold)
  return { end }
}
