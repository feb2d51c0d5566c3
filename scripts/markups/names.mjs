import { hashText } from './random.mjs'

/** What parts of a page are called by sites that give telling names: those to tune with, and others that only judge. */
const telling = {
  seen: {
    page: 'page-wrapper',
    header: 'site-header',
    nav: 'main-nav',
    main: 'content-area',
    columns: 'columns',
    article: 'article',
    wrap: 'inner',
    title: 'article-title',
    standfirst: 'article-lead',
    byline: 'article-meta',
    picture: 'article-image',
    caption: 'image-caption',
    body: 'article-body',
    paragraph: 'text',
    subhead: 'subheading',
    related: 'related-articles',
    cue: 'section-title',
    teaser: 'teaser',
    teaserTitle: 'teaser-title',
    lead: 'teaser-text',
    time: 'date',
    sidebar: 'sidebar',
    prompt: 'popup-box',
    comments: 'comments',
    comment: 'comment',
    commentName: 'comment-author',
    commentText: 'comment-text',
    share: 'share-buttons',
    tags: 'tag-list',
    author: 'author-box',
    footer: 'site-footer',
    crumbs: 'breadcrumbs',
    bar: 'reading-bar',
  },
  heldOut: {
    page: 'shell',
    header: 'masthead',
    nav: 'topmenu',
    main: 'stage',
    columns: 'grid-outer',
    article: 'story',
    wrap: 'holder',
    title: 'headline',
    standfirst: 'intro',
    byline: 'credits',
    picture: 'hero',
    caption: 'legend',
    body: 'storytext',
    paragraph: 'par',
    subhead: 'between',
    related: 'further',
    cue: 'bar-title',
    teaser: 'item',
    teaserTitle: 'item-head',
    lead: 'item-copy',
    time: 'when',
    sidebar: 'rail',
    prompt: 'ask',
    comments: 'voices',
    comment: 'voice',
    commentName: 'who',
    commentText: 'says',
    share: 'passon',
    tags: 'labels',
    author: 'maker',
    footer: 'baseline',
    crumbs: 'trail',
    bar: 'sticky',
  },
}

/** @typedef {keyof typeof telling.seen} Part a part of a page */

const blocks = /^(teaser|comment|share|author|prompt|sidebar|related|article)/
const utilities = [
  'flex flex-col gap-4',
  'mt-8 mb-4',
  'text-lg leading-7 text-gray-800',
  'px-4 py-2 md:px-8',
  'font-bold text-xl tracking-tight',
  'grid grid-cols-1 gap-6 lg:grid-cols-3',
  'text-sm text-gray-500',
  'w-full max-w-3xl mx-auto',
  'rounded border p-4',
]

/**
 * The class names of a part of a page.
 *
 * @param {import('./traits.mjs').Traits} traits
 * @param {Part} part
 * @returns {string} empty for none
 */
export function classFor({ naming, words }, part) {
  const set = words === 'heldOut' ? 'heldOut' : 'seen'
  switch (naming) {
    case 'semantic':
      return telling[set][part]
    case 'bem': {
      const block = blocks.exec(part)?.[0] ?? 'page'
      const element = part.replace(block, '').toLowerCase() || 'root'
      return `${set === 'seen' ? 'c-' : 'm-'}${block}__${element}`
    }
    case 'hashed':
      return `${set === 'seen' ? 'css-' : 'sc-'}${hashText(part).toString(36)}`
    case 'utility':
      return utilities[hashText(part) % utilities.length] ?? ''
    default:
      return ''
  }
}
