import { escapeText } from '../markup.mjs'

/** @typedef {import('../words.mjs').TeaserText} TeaserText */
/** @typedef {{ traits: import('../traits.mjs').Traits, words: import('../words.mjs').Words, markup: import('../markup.mjs').Markup }} Page */

const headings = /^h[1-6]$/
const pointer = 'cursor: pointer'

/**
 * A list of teasers.
 *
 * @param {Page} page
 * @param {TeaserText[]} teasers
 */
export function teaserList({ traits, words, markup }, teasers) {
  const { random } = words
  const drawn = random.pick(['onclick', 'data', 'cursor', 'bare'])
  // Without a mark or a cue that is known, headlines with a line of text are tips, and with times a programme: nothing but
  // what the words mean tells.
  const isTold = traits['words'] === 'seen' && traits['cue'] !== 'no'
  const script = drawn === 'bare' && !isTold ? 'cursor' : drawn
  const timeFirst = random.chance(0.3)
  const items = teasers.map((teaser, at) => {
    const address = `/2026/03/item-${at + 1}-${random.integer(1000, 9999)}`
    const link = linkFor(traits, script, address)
    const marks = link('box')('')
    // Without a box of its own, a teaser is opened by its title.
    const hasBox = traits['teaserAs'] !== 'loose' && traits['teaserAs'] !== 'dl'
    const title = titleOf(traits, markup, {
      text: teaser.title,
      link: link('title'),
      marks: hasBox ? '' : marks,
    })
    const picture = traits['teaserPicture']
      ? `<img src="/pictures/t${at}.jpg" alt="" width="240" height="160">`
      : ''
    const lead = traits['teaserLead']
      ? markup.text('lead', teaser.lead, { tag: random.pick(['p', 'div']) })
      : ''
    const time = traits['teaserTime'] ? markup.text('time', teaser.time) : ''
    const parts = [picture, timeFirst ? time : '', title, lead, timeFirst ? '' : time].filter(Boolean)
    return { parts, wrap: link('card'), attributes: hasBox ? marks : '' }
  })
  return listOf(String(traits['teaserAs']), markup, items)
}

/**
 * What links a teaser: its title, all of it, or a script that leaves a mark or none.
 *
 * @param {import('../traits.mjs').Traits} traits
 * @param {string} script
 * @param {string} address
 */
function linkFor({ teaserLink }, script, address) {
  const marks = /** @type {Record<string, string>} */ ({
    onclick: `onclick="location = '${address}'"`,
    data: `data-href="${address}"`,
    cursor: `style="${pointer}"`,
    bare: '',
  })
  /** @param {'title' | 'card' | 'box'} place @returns {(content: string) => string} */
  return place => content => {
    if (place === 'box') return teaserLink === 'script' ? (marks[script] ?? '') : ''
    return teaserLink === place ? `<a href="${address}">${content}</a>` : content
  }
}

/**
 * @param {import('../traits.mjs').Traits} traits
 * @param {import('../markup.mjs').Markup} markup
 * @param {{ text: string, link: (content: string) => string, marks: string }} title
 */
function titleOf({ teaserTitle }, markup, { text, link, marks }) {
  const tag = String(teaserTitle)
  const title = markup.element('teaserTitle', link(escapeText(text)), { tag, attributes: marks })
  // A bold line or a span would run into what follows it.
  return headings.test(tag) || tag === 'div' || tag === 'p' ? title : `<div>${title}</div>`
}

/**
 * @param {string} form
 * @param {import('../markup.mjs').Markup} markup
 * @param {{ parts: string[], wrap: (content: string) => string, attributes: string }[]} items
 */
function listOf(form, markup, items) {
  const whole = items.map(({ parts, wrap }) => wrap(parts.join('')))
  /** @param {string} [tag] */
  const boxes = tag =>
    items.map(({ attributes }, at) =>
      markup.element('teaser', whole[at] ?? '', { attributes, ...(tag && { tag }) }),
    )
  switch (form) {
    case 'list':
      return `<ul>${boxes('li').join('')}</ul>`
    case 'rows':
      return boxes('div').join('')
    case 'table':
      return `<table>${boxes('td')
        .map(cell => `<tr>${cell}</tr>`)
        .join('')}</table>`
    case 'dl':
      return `<dl>${items.map(({ parts: [first = '', ...rest], wrap }) => `<dt>${wrap(first)}</dt><dd>${rest.join('')}</dd>`).join('')}</dl>`
    case 'nested':
      return `<div>${boxes()
        .map(box => `<div><div>${box}</div></div>`)
        .join('')}</div>`
    case 'loose':
      return whole.join('')
    default:
      return `<div>${boxes().join('')}</div>`
  }
}

/**
 * The line over a list.
 *
 * @param {Page} page
 * @param {string} words
 */
export function cueLine({ traits, markup }, words) {
  const tag = String(traits['cue'])
  if (tag === 'no') return ''
  const line = markup.text('cue', words, { tag })
  return ['span', 'strong', 'b'].includes(tag) ? `<div>${line}</div>` : line
}
