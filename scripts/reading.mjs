/**
 * What the reader shows. Parts that are absent are empty strings.
 *
 * @typedef {{
 *   state: 'article' | 'failure',
 *   title: string,
 *   standfirst: string,
 *   meta: string,
 *   text: string,
 *   failure: string,
 * }} Reading
 */

/**
 * Reads the reader as a person would, out of its closed shadow root.
 *
 * @param {{ evaluate(work: () => Reading): Promise<Reading> }} realm the extension's world in the page
 * @returns {Promise<Reading>} `text` has one block a line and leaves captions out
 */
export function readArticle(realm) {
  return realm.evaluate(read)
}

/**
 * Runs in the page, so it may use nothing from outside itself.
 *
 * @returns {Reading}
 */
function read() {
  const world = /** @type {{ chrome: { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot } } }} */ (
    /** @type {unknown} */ (globalThis)
  )
  const host = /** @type {Element} */ (document.querySelector('leeslamp-reader[data-state]'))
  const root = world.chrome.dom.openOrClosedShadowRoot(host)

  /** @type {(element: Element) => string} */
  const lines = element => {
    if (element.localName === 'br') return '\n'
    if (element.localName === 'figcaption' || element.hasAttribute('data-missing')) return ''
    const inside = [...element.childNodes].map(node => {
      if (node instanceof Element) return lines(node)
      return (node.nodeValue ?? '').replace(/\s+/g, ' ')
    })
    const inline = getComputedStyle(element).display.startsWith('inline')
    return inline ? inside.join('') : `\n${inside.join('')}\n`
  }
  /** @type {(text: string) => string} */
  const tidy = text =>
    text
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean)
      .join('\n')
  /** @type {(selector: string) => string} */
  const textOf = selector => (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim()

  const content = root.querySelector('article .content')
  return {
    state: host.getAttribute('data-state') === 'article' ? 'article' : 'failure',
    title: textOf('article h1'),
    standfirst: textOf('article .standfirst'),
    meta: textOf('article .meta'),
    text: content ? tidy(lines(content)) : '',
    failure: textOf('[role=alert]'),
  }
}
