import { createMarkup, escapeText } from './markup.mjs'
import {
  authorBox,
  byline,
  leadPicture,
  shareLine,
  siteFooter,
  siteHeader,
  tagLine,
} from './parts/around.mjs'
import { commentSection } from './parts/comments.mjs'
import { promptBox } from './parts/prompts.mjs'
import { cueLine, teaserList } from './parts/teasers.mjs'
import { articleText, joinPieces } from './parts/text.mjs'
import { writeWords } from './words.mjs'

/** @typedef {import('./parts/teasers.mjs').Page} Page */
/** @typedef {import('./traits.mjs').Traits} Traits */
/** @typedef {import('./parts/text.mjs').Piece} Piece */

const SIDEBAR_TEASERS = 4
const PLACEHOLDERS = 3

/**
 * Makes a page of its traits.
 *
 * @param {Traits} traits
 * @param {string} id
 * @returns {import('../cases/load-cases.mjs').PageCase} the page, and what must and must not be shown of it
 */
export function makePage(traits, id) {
  const page = { traits, words: writeWords(traits), markup: createMarkup(traits) }
  const { words } = page
  const title = words.write(words.texts.titles)
  const standfirst = traits['standfirst'] === 'no' ? '' : words.write(words.texts.standfirsts)
  const text = articleText(page)
  const extras = extrasOf(page, title)
  const body = bodyOf(page, { title, standfirst, text, extras })
  const site = words.texts.site
  const declared = { title: `${title} - ${site}`, meta: `${title} | ${site}`, siteOnly: site }
  const meta =
    traits['declared'] === 'meta'
      ? `<meta property="og:title" content="${escapeText(title)}"><meta property="og:type" content="article"><meta name="description" content="${escapeText(standfirst || (text.said[0] ?? ''))}">`
      : ''
  const documentTitle = /** @type {Record<string, string>} */ (declared)[String(traits['declared'])] ?? title
  const html = `<!doctype html><html lang="${traits['lang']}"${traits['lang'] === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8">
<title>${escapeText(documentTitle)}</title>${meta}<style>body { margin: 0; font: 16px/1.5 sans-serif }
${page.markup.sheet()}</style></head><body>${body}</body></html>`
  const mustNot = [...new Set(extras.said)].filter(words => words !== title)
  return { id, kind: 'markup', html, title, must: [standfirst, ...text.said].filter(Boolean), mustNot }
}

/**
 * All that is not the article.
 *
 * @param {Page} page
 * @param {string} title
 */
function extrasOf(page, title) {
  const { traits, words } = page
  /** @type {string[]} */
  const said = []
  /** @param {{ said: string[], html: string }} part */
  const add = part => {
    said.push(...part.said)
    return part.html
  }
  const has = (/** @type {string} */ trait) => traits[trait] !== 'no' && traits[trait] !== false
  const prompts = ['prompt', 'prompt2'].filter(has).map(trait => String(traits[trait]))
  return {
    said,
    related: has('related') ? add(relatedBox(page, 'related', Number(traits['teasers']), title)) : '',
    sidebar: has('sidebar') ? add(relatedBox(page, 'sidebar', SIDEBAR_TEASERS, title)) : '',
    prompts: prompts.map(kind => ({ kind, html: add(promptBox(page, kind)) })),
    comments: Number(traits['comments']) > 0 || traits['commentForm'] ? add(commentSection(page)) : '',
    share: has('share') ? shareLine(page) : '',
    tags: has('tagLine') ? add(tagLine(page)) : '',
    author: has('author') ? add(authorBox(page)) : '',
    footer: has('footer') ? add(siteFooter(page)) : '',
    header: has('nav') ? siteHeader(page) : '',
    words,
  }
}

/** @typedef {ReturnType<typeof extrasOf>} Extras */

/**
 * @param {Page} page
 * @param {'related' | 'sidebar'} part
 * @param {number} count
 * @param {string} title
 */
function relatedBox(page, part, count, title) {
  const { traits, words, markup } = page
  const cues = part === 'related' ? words.texts.relatedCues : words.texts.sidebarCues
  const cueWords = words.random.pick(cues)
  const teasers = Array.from({ length: count }, () => words.teaser())
  if (part === 'related' && traits['titleAgain'] === 'teaser' && teasers[1]) teasers[1].title = title
  const said = teasers.flatMap(({ title: head, lead }) => (traits['teaserLead'] ? [head, lead] : [head]))
  if (traits['cue'] !== 'no') said.push(cueWords)
  const content = cueLine(page, cueWords) + teaserList(page, teasers)
  const isLoose = traits['teaserAs'] === 'loose' && part === 'related'
  const css = part === 'sidebar' && traits['sidebar'] === 'beside' ? 'width: 300px' : undefined
  return { said, html: isLoose ? content : markup.element(part, content, css === undefined ? {} : { css }) }
}

/**
 * @param {Page} page
 * @param {{ title: string, standfirst: string, text: ReturnType<typeof articleText>, extras: Extras }} content
 */
function bodyOf(page, content) {
  const { traits, markup } = page
  const { extras } = content
  const depth = Number(traits['wrappers'])
  const at = (/** @type {string} */ place) => promptsAt(traits, extras, place)
  const story = articleOf(page, content)
  const after = [traits['related'] === 'after' ? extras.related : '', extras.comments].join('')
  const wrapped = '<div>'.repeat(depth) + story + '</div>'.repeat(depth)
  const main = markup.element(
    'main',
    wrapped + after,
    traits['sidebar'] === 'beside' ? { css: 'width: 800px' } : {},
  )
  const columns = /** @type {Record<string, string>} */ ({
    before: extras.sidebar + main,
    after: main + extras.sidebar,
    beside: markup.element('columns', main + extras.sidebar, { css: 'display: flex; gap: 40px' }),
  })
  const whole = columns[String(traits['sidebar'])] ?? main
  return at('top') + extras.header + barOf(page, content.title) + whole + extras.footer + at('bottom')
}

/** @param {Page} page @param {string} title */
function barOf({ traits, markup }, title) {
  return traits['titleAgain'] === 'bar' ? markup.text('bar', title, { tag: 'div' }) : ''
}

/** @param {Traits} traits @param {Extras} extras @param {string} place */
function promptsAt(traits, { prompts }, place) {
  return prompts
    .filter((_, index) => placeOf(traits, index) === place)
    .map(({ html }) => html)
    .join('')
}

/**
 * The second prompt is never where the first is.
 *
 * @param {Traits} traits
 * @param {number} index
 */
function placeOf({ promptAt }, index) {
  if (index === 0) return promptAt
  return promptAt === 'inText' ? 'afterText' : 'inText'
}

/**
 * @param {Page} page
 * @param {{ title: string, standfirst: string, text: ReturnType<typeof articleText>, extras: Extras }} content
 */
function articleOf(page, { title, standfirst, text, extras }) {
  const { traits, markup } = page
  const parts = [
    traits['titleAgain'] === 'breadcrumb' ? crumbsOf(page, title) : '',
    markup.text('title', title, { tag: String(traits['title']) }),
    traits['titleAgain'] === 'below' ? markup.text('bar', title, { tag: 'div' }) : '',
    traits['share'] === 'afterTitle' ? extras.share : '',
    standfirst && markup.text('standfirst', standfirst, { tag: String(traits['standfirst']) }),
    traits['byline'] === 'no' ? '' : byline(page),
    traits['picture'] === 'no' ? '' : leadPicture(page),
    promptsAt(traits, extras, 'afterTitle'),
    markup.element('body', joinPieces(traits, piecesOf(page, text.pieces, extras))),
    promptsAt(traits, extras, 'afterText'),
    traits['share'] === 'afterText' ? extras.share : '',
    extras.tags,
    extras.author,
  ]
  return markup.element('article', parts.join(''))
}

/** @param {Page} page @param {string} title */
function crumbsOf({ markup, words }, title) {
  return markup.element('crumbs', `<a href="/">${escapeText(words.texts.site)}</a> › ${escapeText(title)}`)
}

/**
 * The text with what stands in it and right after it.
 *
 * @param {Page} page
 * @param {Piece[]} text
 * @param {Extras} extras
 */
function piecesOf({ traits, words }, text, extras) {
  const pieces = [...text]
  for (const [index, { kind, html }] of extras.prompts.entries()) {
    if (placeOf(traits, index) !== 'inText') continue
    for (let times = 0; times < (kind === 'privacy' ? PLACEHOLDERS : 1); times++) insert(pieces, words, html)
  }
  if (traits['related'] === 'middle') insert(pieces, words, extras.related)
  if (traits['sidebar'] === 'inside') insert(pieces, words, extras.sidebar)
  if (traits['related'] === 'end') pieces.push({ kind: 'other', html: extras.related })
  return pieces
}

/**
 * Puts something between two paragraphs, or before the only one.
 *
 * @param {Piece[]} pieces
 * @param {import('./words.mjs').Words} words
 * @param {string} html
 */
function insert(pieces, { random }, html) {
  const places = [...pieces.keys()].slice(1).filter(index => pieces[index - 1]?.kind !== 'subhead')
  pieces.splice(places.length > 0 ? random.pick(places) : 0, 0, { kind: 'other', html })
}
