import { READER } from './own-elements.mjs'

/**
 * What the reader shows; absent parts are empty strings.
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

/** @typedef {Reading & { isWritten: boolean }} ShownReading what is shown by now, and whether that is all */

/**
 * Reads what the reader shows, out of its closed shadow root.
 *
 * @param {{ evaluate(work: (reader: string) => ShownReading, reader: string): Promise<ShownReading> }} realm the extension's isolated world in the page
 * @returns {Promise<Reading>} `text` has one block on each line, and no captions
 */
export async function readArticle(realm) {
  const { isWritten, ...shown } = await realm.evaluate(readShown, READER)
  // The times of an article are written after its first frame.
  return isWritten ? { ...shown, text: withoutEmptyLines(shown.text) } : await readArticle(realm)
}

/**
 * Runs in the page, so it may use nothing from outside itself.
 *
 * @param {string} reader the selector of its element
 * @returns {ShownReading}
 */
function readShown(reader) {
  const world = /** @type {{ chrome: { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot } } }} */ (
    /** @type {unknown} */ (globalThis)
  )
  const host = /** @type {Element} */ (document.querySelector(reader))
  const root = world.chrome.dom.openOrClosedShadowRoot(host)

  /** @type {(element: Element) => string} */
  const linesOf = element => {
    if (element.localName === 'br') return '\n'
    if (element.localName === 'figcaption' || element.hasAttribute('data-missing')) return ''
    const inside = [...element.childNodes].map(node => {
      if (node instanceof Element) return linesOf(node)
      return (node.nodeValue ?? '').replace(/\s+/g, ' ')
    })
    const isInline = getComputedStyle(element).display.startsWith('inline')
    return isInline ? inside.join('') : `\n${inside.join('')}\n`
  }
  /** @type {(selector: string) => string} */
  const textOf = selector => (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim()

  const content = root.querySelector('article .content')
  return {
    state: root.querySelector('dialog')?.dataset['state'] === 'article' ? 'article' : 'failure',
    title: textOf('article h1'),
    standfirst: textOf('article .standfirst'),
    meta: textOf('article .meta'),
    text: content ? linesOf(content) : '',
    failure: textOf('[role=alert]'),
    isWritten: !root.querySelector('article') || root.querySelector('.meta span') !== null,
  }
}

/** @param {string} text */
function withoutEmptyLines(text) {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .join('\n')
}
