/** The longest that a page is kept from the screen, ms. */
const longest = 300

/** Keeps a page from the screen while it is not known whether it will be seen at all. */
export interface Curtain {
  /** Shows the page. It shows by itself after 300 ms. */
  readonly lift: () => void
}

/** Draws a curtain over a page that has only begun to load. Nothing of it is left in the page afterwards. */
export function drawCurtain(document: Document): Curtain {
  const style = document.createElement('style')
  // The page's background stays: where it is dark, a white screen would be a flash.
  style.textContent = ':root > body { opacity: 0 !important }'
  document.documentElement.append(style)
  const lift = () => {
    clearTimeout(timer)
    style.remove()
  }
  const timer = setTimeout(lift, longest)
  return { lift }
}
