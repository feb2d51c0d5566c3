import { escapeText } from '../markup.mjs'
import { cueLine } from './teasers.mjs'

/**
 * Comments of readers and the form for another.
 *
 * @param {import('./teasers.mjs').Page} page
 */
export function commentSection(page) {
  const { traits, words, markup } = page
  const { random, texts } = words
  const comments = Array.from({ length: Number(traits['comments']) }, () => words.comment())
  const nameTag = random.pick(['b', 'strong', 'span', 'div', 'h4'])
  const textTag = random.pick(['p', 'div'])
  const dateTag = random.pick(['span', 'div', 'time'])
  const boxes = comments.map(({ name, date, text }) =>
    boxOf(String(traits['commentAs']), markup, [
      markup.text('commentName', name, { tag: nameTag }),
      markup.text('time', date, { tag: dateTag }),
      markup.text('commentText', text, { tag: textTag }),
    ]),
  )
  const list =
    traits['commentAs'] === 'li'
      ? `<ul>${boxes.join('')}</ul>`
      : traits['commentAs'] === 'dl'
        ? `<dl>${boxes.join('')}</dl>`
        : boxes.join('')
  const form = traits['commentForm']
    ? `<form action="/comment"><h3>${escapeText(texts.comments.ask)}</h3><textarea></textarea><button>${escapeText(texts.comments.button)}</button></form>`
    : ''
  const said = comments.map(({ text }) => text)
  if (form) said.push(texts.comments.ask)
  const cue = cueLine(page, texts.comments.cue)
  if (cue) said.push(texts.comments.cue)
  return { said, html: markup.element('comments', cue + list + form) }
}

/**
 * @param {string} form
 * @param {import('../markup.mjs').Markup} markup
 * @param {string[]} parts
 */
function boxOf(form, markup, parts) {
  const [name = '', date = '', text = ''] = parts
  switch (form) {
    case 'dl':
      return `<dt>${name} ${date}</dt><dd>${text}</dd>`
    case 'row':
      return markup.element('comment', `<div>${name}</div><div><div>${date}</div>${text}</div>`, {
        tag: 'div',
      })
    case 'nested':
      return `<div><div>${markup.element('comment', `<header>${name} ${date}</header>${text}`)}</div></div>`
    default:
      return markup.element('comment', parts.join(' '), { tag: form })
  }
}
