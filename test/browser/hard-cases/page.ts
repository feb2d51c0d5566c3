import type { Story } from './stories'

/** What is out of the ordinary on a page; all else is as pages of news are. */
export interface Twist {
  /** Markup in the head. */
  readonly head?: string
  /** What the document says its title is. */
  readonly documentTitle?: string
  /** Right under the body's start tag, before the menu. */
  readonly first?: string
  /** What stands between the menu and the article. */
  readonly above?: string
  /** What stands in place of the line with the writer and the day. */
  readonly meta?: string
  /** Between that line and the text. */
  readonly lead?: string
  /** What stands in place of the story's paragraphs. */
  readonly text?: string
  /** Behind the text, in the same box. */
  readonly tail?: string
  /** Behind the article. */
  readonly below?: string
  /** What holds the text: `<div class="text">` if it is not said. */
  readonly box?: string
  /** Attributes of the element that holds menu, article and footer. */
  readonly page?: string
  /** Right before the body's end tag. */
  readonly last?: string
}

/** Paragraphs of a story, from one on up to another. */
export function paragraphs({ paragraphs }: Story, from = 0, to = paragraphs.length): string {
  return paragraphs
    .slice(from, to)
    .map(text => `<p>${text}</p>`)
    .join('\n')
}

const style = `body{margin:0;font:17px/1.5 Georgia,serif}.page{max-width:720px;margin:auto}
  header ul{display:flex;gap:20px;list-style:none}footer{padding:30px;background:#eee}img{max-width:100%}
  .sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap}`

/** The line under the title of a page that says nothing else. */
const metaLine = {
  nl: '<p class="regel">Door Sanne Hoefnagel, <time datetime="2026-11-14T07:30:00+01:00">14 november 2026</time></p>',
  de: '<p class="zeile">Von Jost Ahrendt, <time datetime="2026-11-14T07:30:00+01:00">14. November 2026</time></p>',
  en: '<p class="line">By Moira Tennant, <time datetime="2026-11-14T07:30:00+00:00">14 November 2026</time></p>',
} as const

/** A whole page: its menu, an article and a footer, with what is out of the ordinary about it. */
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

/** A page that opens several stories, each as long as a text, and has none of its own. */
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
