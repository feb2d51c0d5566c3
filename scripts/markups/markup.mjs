import { classFor } from './names.mjs'
import { hashText } from './random.mjs'

/** @typedef {import('./names.mjs').Part} Part */

/** The elements that say what a part is. Parts that are not listed are a `div`, texts of one line a `span`. */
const semanticTags = /** @type {const} */ ({
  header: 'header',
  nav: 'nav',
  main: 'main',
  article: 'article',
  byline: 'address',
  body: 'section',
  related: 'section',
  teaser: 'article',
  time: 'time',
  sidebar: 'aside',
  comments: 'section',
  comment: 'article',
  author: 'aside',
  footer: 'footer',
  crumbs: 'nav',
})
const inlineParts = new Set(['time', 'commentName'])
const escapes = /** @type {Record<string, string>} */ ({ '&': '&amp;', '<': '&lt;', '"': '&quot;' })

/** @param {string} text */
export function escapeText(text) {
  return text.replace(/[&<"]/g, character => escapes[character] ?? character)
}

/**
 * Writes the elements of one page, by its way with tags, names and styles.
 *
 * @param {import('./traits.mjs').Traits} traits
 */
export function createMarkup(traits) {
  /** @type {Map<string, string>} */
  const rules = new Map()
  /** @param {Part} part */
  const tagOf = part => {
    const plain = inlineParts.has(part) ? 'span' : 'div'
    const tag = /** @type {Partial<Record<Part, string>>} */ (semanticTags)[part] ?? plain
    if (traits['tags'] === 'semantic') return tag
    const isPlain = traits['tags'] === 'divs' || hashText(`${part} ${traits['seed']}`) % 2 === 0
    return isPlain ? plain : tag
  }
  /** @param {Part} part @param {string | undefined} css */
  const attributesOf = (part, css) => {
    const names = classFor(traits, part)
    const hasSheet = traits['styles'] === 'sheet' && names !== '' && traits['naming'] !== 'utility'
    if (css && hasSheet) rules.set(`.${names}`, css)
    return `${names ? ` class="${names}"` : ''}${css && !hasSheet ? ` style="${css}"` : ''}`
  }
  /**
   * @param {Part} part
   * @param {string} content markup
   * @param {{ tag?: string, css?: string, attributes?: string }} [options]
   */
  const element = (part, content, { tag = tagOf(part), css, attributes = '' } = {}) =>
    `<${tag}${attributesOf(part, css)}${attributes && ` ${attributes}`}>${content}</${tag}>`
  return {
    element,
    /** @param {Part} part @param {string} text @param {{ tag?: string, css?: string, attributes?: string }} [options] */
    text: (part, text, options) => element(part, escapeText(text), options),
    sheet: () => [...rules].map(([selector, css]) => `${selector} { ${css} }`).join('\n'),
  }
}

/** @typedef {ReturnType<typeof createMarkup>} Markup */
