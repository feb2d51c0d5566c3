import type { Story } from './stories'

/** What is unusual about a page; the rest is as on most news pages. */
export interface Twist {
  /** Markup in the head. */
  readonly head?: string
  /** The title of the document. */
  readonly documentTitle?: string
  /** Right under the body's start tag, before the menu. */
  readonly first?: string
  /** Between the menu and the article. */
  readonly above?: string
  /** In place of the line with author and date. */
  readonly meta?: string
  /** Between that line and the text. */
  readonly lead?: string
  /** In place of the story's paragraphs. */
  readonly text?: string
  /** After the text, in the same box. */
  readonly tail?: string
  /** After the article. */
  readonly below?: string
  /** The start tag of the box of the text; `<div class="text">` by default. */
  readonly box?: string
  /** Attributes of the element that holds menu, article and footer. */
  readonly page?: string
  /** Right before the body's end tag. */
  readonly last?: string
}

/** Paragraphs of a story, `to` not included. */
export function paragraphs({ paragraphs }: Story, from = 0, to = paragraphs.length): string {
  return paragraphs
    .slice(from, to)
    .map(text => `<p>${text}</p>`)
    .join('\n')
}

const style = `body{margin:0;font:17px/1.5 Georgia,serif}.page{max-width:720px;margin:auto}
  header ul{display:flex;gap:20px;list-style:none}footer{padding:30px;background:#eee}img{max-width:100%}
  .sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap}`

/** The default line under the title. */
const metaLine = {
  nl: '<p class="regel">Door Sanne Hoefnagel, <time datetime="2026-11-14T07:30:00+01:00">14 november 2026</time></p>',
  de: '<p class="zeile">Von Jost Ahrendt, <time datetime="2026-11-14T07:30:00+01:00">14. November 2026</time></p>',
  en: '<p class="line">By Moira Tennant, <time datetime="2026-11-14T07:30:00+00:00">14 November 2026</time></p>',
} as const

/** A whole page: its menu, an article and a footer, with what is unusual about it. */
export function pageOf(story: Story, twist: Twist = {}): string {
  const { lang, title, site, menu, footer } = story
  const items = menu.map((name, at) => `<li><a href="/rubriek-${at}">${name}</a></li>`).join(' ')
  const box = twist.box ?? '<div class="text">'
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">
<title>${twist.documentTitle ?? `${title} | ${site}`}</title><meta property="og:site_name" content="${site}">
${twist.head ?? ''}<style>${style}</style></head>
<body>${twist.first ?? ''}<div class="page"${twist.page ? ` ${twist.page}` : ''}>
<header><a href="/">${site}</a><nav><ul>${items}</ul></nav></header>${twist.above ?? ''}
<main><article><h1>${title}</h1>${twist.meta ?? metaLine[lang]}${twist.lead ?? ''}
${box}${twist.text ?? paragraphs(story)}${twist.tail ?? ''}</${/\w+/.exec(box)?.[0]}></article></main>
${twist.below ?? ''}<footer><a href="/contact">Contact</a> <a href="/privacy">Privacy</a> <p>${footer}</p></footer></div>
${twist.last ?? ''}</body></html>`
}

/** A page with the beginnings of several stories, and no article of its own. */
export function indexOf(...stories: readonly Story[]): string {
  const [first] = stories
  if (!first) return ''
  const posts = stories
    .flatMap(({ paragraphs }) => paragraphs)
    .map((text, at) => {
      const link = `<a href="/p/${at}">`
      const headline = text.split(' ').slice(0, 6).join(' ')
      return `<div class="post"><h2>${link}${headline}</a></h2><p>${text} ${link}Read more</a></p></div>`
    })
  return pageOf({ ...first, title: first.site }, { meta: '', text: posts.join('') })
}
