import { foldSpace, lettersOf } from '../../../page/text'

/** What is translated by itself: a paragraph, a heading, an item, a cell. */
const blocks = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, blockquote, figcaption, td, th, caption, summary'
/** Nothing in here is language, or it is the interface's. */
const untranslated =
  'pre, code, math, .kicker, .meta, .place, .end, .reading-choice, .uncertain-note, .embed, .embed-player, [translate="no"]'
/** Marks a block that has its translation. */
const translatedMark = 'data-translated'

/** The blocks of an article that have no translation yet, in order: each with text of its own and no block inside. */
export function blocksToTranslate(article: Element): readonly HTMLElement[] {
  const all = [...article.querySelectorAll<HTMLElement>(blocks)]
  return all.filter(
    block =>
      !block.hasAttribute(translatedMark) &&
      !block.closest(untranslated) &&
      block.querySelector(blocks) === null &&
      lettersOf(block.textContent) !== '',
  )
}

/** The text of a block, as it is translated. */
export function sourceOf(block: Element): string {
  return foldSpace(block.textContent ?? '')
}

/** Adds to a block its translation, beside the original, so that a style can show either or both. */
export function addTranslation(block: HTMLElement, text: string, language: string): void {
  const { ownerDocument: document } = block
  const original = document.createElement('span')
  original.className = 'original'
  original.append(...block.childNodes)
  const translation = document.createElement('span')
  Object.assign(translation, { className: 'translation', lang: language, dir: 'auto', textContent: text })
  block.setAttribute(translatedMark, '')
  block.append(original, translation)
}
