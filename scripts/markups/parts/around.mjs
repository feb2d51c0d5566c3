import { escapeText } from '../markup.mjs'

/** @typedef {import('./teasers.mjs').Page} Page */

/** @param {string[]} labels @param {string} path */
function links(labels, path) {
  return labels.map((label, at) => `<a href="${path}${at}">${escapeText(label)}</a>`)
}

/** @param {Page} page */
export function siteHeader({ words, markup }) {
  const { site, nav } = words.texts
  const logo = `<a href="/">${escapeText(site)}</a>`
  const menu = links(nav, '/section/').map(link => `<li>${link}</li>`)
  return markup.element('header', `${logo}${markup.element('nav', `<ul>${menu.join('')}</ul>`)}`)
}

/** @param {Page} page */
export function siteFooter({ words, markup }) {
  const { footer, footerText } = words.texts
  return {
    said: [footerText],
    html: markup.element('footer', `${links(footer, '/about/').join(' ')}<p>${escapeText(footerText)}</p>`),
  }
}

/** @param {Page} page */
export function shareLine({ words, markup }) {
  const isButtons = words.random.chance(0.4)
  const items = isButtons
    ? words.texts.share.map(label => `<button type="button">${escapeText(label)}</button>`)
    : links(words.texts.share, '#share')
  return markup.element('share', items.join(' '))
}

/** @param {Page} page */
export function tagLine({ words, markup }) {
  const { tags, tagsCue } = words.texts
  const isList = words.random.chance(0.5)
  const linked = links(tags, '/tag/')
  const list = isList ? `<ul>${linked.map(link => `<li>${link}</li>`).join('')}</ul>` : linked.join(', ')
  return {
    said: [],
    html: markup.element(
      'tags',
      (words.random.chance(0.5) ? `<span>${escapeText(tagsCue)}:</span> ` : '') + list,
    ),
  }
}

/** @param {Page} page */
export function authorBox({ words, markup }) {
  const { author, authorCue } = words.texts
  const about = `${words.author} ${author}`
  const cue = words.random.chance(0.5) ? `<h3>${escapeText(authorCue)}</h3>` : ''
  const picture = words.random.chance(0.5)
    ? '<img src="/pictures/face.jpg" alt="" width="80" height="80">'
    : ''
  const link = `<a href="/author/1">${escapeText(words.author)}</a>`
  return {
    said: [author],
    html: markup.element('author', `${picture}${cue}<p>${about.replace(words.author, link)}</p>`),
  }
}

/** @param {Page} page */
export function byline({ traits, words, markup }) {
  const { by, date } = words.texts
  if (traits['byline'] === 'line') return markup.text('byline', `${by} ${words.author} | ${date}`)
  return markup.element(
    'byline',
    `<span>${escapeText(by)} <a href="/author/1">${escapeText(words.author)}</a></span>${markup.text('time', date)}`,
  )
}

/** @param {Page} page */
export function leadPicture({ traits, words, markup }) {
  const image = '<img src="/pictures/lead.jpg" alt="" width="1200" height="800">'
  const caption = words.texts.caption
  return traits['picture'] === 'figure'
    ? `<figure>${image}<figcaption>${escapeText(caption)}</figcaption></figure>`
    : markup.element('picture', image + markup.text('caption', caption))
}
