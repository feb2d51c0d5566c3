import { escapeText } from '../markup.mjs'

/** Characters of a sentence from which it is a paragraph rather than a line. */
const FORMS = /** @type {Record<string, (text: string) => string>} */ ({
  span: text => `<div><span>${text}</span></div>`,
  blockSpan: text => `<span style="display: block; margin: 1em 0">${text}</span>`,
  section: text => `<section>${text}</section>`,
  dd: text => `<dd>${text}</dd>`,
  li: text => `<li>${text}</li>`,
  td: text => `<tr><td>${text}</td></tr>`,
  font: text => `<div><font size="3">${text}</font></div>`,
})
/** What must stand around paragraphs of some tags. */
const HOLDERS = /** @type {Record<string, [string, string]>} */ ({
  dd: ['<dl>', '</dl>'],
  li: ['<ul style="list-style: none">', '</ul>'],
  td: ['<table><tbody>', '</tbody></table>'],
})

/**
 * A part of the article's text, between which something else may stand.
 *
 * @typedef {{ kind: 'paragraph' | 'subhead' | 'insert' | 'other', html: string }} Piece
 */

/**
 * The article's text, paragraph by paragraph.
 *
 * @param {import('./teasers.mjs').Page} page
 * @returns {{ said: string[], pieces: Piece[] }}
 */
export function articleText(page) {
  const { traits, words } = page
  const count = Number(traits['paragraphs'])
  /** @type {Piece[]} */
  const pieces = []
  /** @type {string[]} */
  const said = []
  const subheadEvery = 3
  for (let at = 0; at < count; at++) {
    // A heading over the last paragraph would stand right before what follows the text.
    if (at > 0 && at % subheadEvery === 0 && at < count - 1 && traits['subheads'] !== 'no')
      add(subhead(page), 'subhead')
    const text = words.paragraph()
    add({ said: [text], html: paragraphOf(page, text) }, 'paragraph')
    if (at === 1 && count > 3 && traits['insert'] !== 'no') add(insertOf(page), 'insert')
  }
  return { said, pieces }

  /** @param {{ said: string[], html: string }} part @param {Piece['kind']} kind */
  function add(part, kind) {
    said.push(...part.said)
    pieces.push({ kind, html: part.html })
  }
}

/** @param {import('./teasers.mjs').Page} page @param {string} text */
function paragraphOf({ traits, markup }, text) {
  const form = String(traits['paragraphAs'])
  if (form === 'br') return `${escapeText(text)}<br><br>`
  const paragraph = FORMS[form]?.(escapeText(text)) ?? markup.text('paragraph', text, { tag: form })
  if (form in HOLDERS) return paragraph
  const depth = Number(traits['paragraphWrappers'])
  return '<div>'.repeat(depth) + paragraph + '</div>'.repeat(depth)
}

/** @param {import('./teasers.mjs').Page} page */
function subhead({ traits, words, markup }) {
  const text = words.write(words.texts.subheads.flatMap(each => [each, `${each} {n}`]))
  const tag = String(traits['subheads'])
  const html = markup.text('subhead', text, { tag })
  return { said: [text], html: tag === 'strong' ? `<p>${html}</p>` : html }
}

/** @param {import('./teasers.mjs').Page} page */
function insertOf({ traits, words }) {
  const { texts, write } = words
  if (traits['insert'] === 'quote') {
    const text = write([texts.quote])
    return { said: [text], html: `<blockquote>${escapeText(text)}</blockquote>` }
  }
  const items = texts.list.map(item => write([item]))
  return { said: items, html: `<ul>${items.map(item => `<li>${escapeText(item)}</li>`).join('')}</ul>` }
}

/**
 * Joins the pieces, with the holder that paragraphs of their tag need and no other piece may stand in.
 *
 * @param {import('../traits.mjs').Traits} traits
 * @param {Piece[]} pieces
 */
export function joinPieces({ paragraphAs }, pieces) {
  const [open = '', close = ''] = HOLDERS[String(paragraphAs)] ?? []
  let html = ''
  let isOpen = false
  for (const piece of pieces) {
    const wantsHolder = piece.kind === 'paragraph' && open !== ''
    if (wantsHolder !== isOpen) html += wantsHolder ? open : close
    isOpen = wantsHolder
    html += piece.html
  }
  return html + (isOpen ? close : '')
}
