// Runs in the page; case-browser.mjs bundles it into one script.
import { createSecondReader } from '../../src/article/second-reader/create-second-reader'
import { readPage } from '../../src/content/analysis/extract-page'
import { pageAnalyzer } from '../../src/content/analysis/page-analyzer'
import type { ArticleEnding } from '../../src/domain/article'
import { ExpectedFailure } from '../../src/domain/failures'
import { secondModel } from '../../src/rules/models/second-model'
import { plainText } from '../bench/plain-text'

const secondReader = createSecondReader(secondModel)

/** What a user would see of a page's article; must survive JSON. */
export interface ShownArticle {
  readonly title: string
  readonly byline: string | null
  readonly published: string | null
  readonly standfirst: string | null
  readonly section: string | null
  readonly lang: string | null
  /** The address of the lead picture. */
  readonly lead: string | null
  readonly dir: string
  /** Lead picture's caption, standfirst and text with its captions, in the order in which they stand. */
  readonly text: string
  readonly code: readonly string[]
  /** The addresses of the pictures, that of the lead picture first. */
  readonly images: readonly string[]
  readonly links: readonly string[]
  /** Whether an element has a style of its own. */
  readonly isStyled: boolean
  /** Whether it is said that a part of the page is not shown. */
  readonly hasEmbed: boolean
  /** How the text ends: `complete`, `cut`, or which page of it this is: `1/3 -> /story?page=2`. */
  readonly ending: string
}

/** @returns what is shown of the article of this page; the kind of failure where none is */
export function showHere(): ShownArticle | { readonly failure: string } {
  try {
    const { content, leadImage, standfirst, ...article } = readPage(document, pageAnalyzer, {
      secondReader: () => secondReader,
    })
    const hasEmbed = content.querySelector('[data-embed]') !== null
    const code = [...content.querySelectorAll('pre')].map(pre => pre.textContent ?? '')
    for (const unseen of content.querySelectorAll('[data-embed], [data-uncertain]')) unseen.remove()
    const images = [...content.querySelectorAll('img')].map(image => image.getAttribute('src') ?? '')
    return {
      title: article.title,
      byline: article.byline,
      published: article.publishedTime,
      standfirst,
      section: article.section,
      lang: article.lang,
      lead: leadImage?.src ?? null,
      dir: article.dir,
      text: [leadImage?.caption, standfirst, plainText(content)].filter(Boolean).join('\n'),
      code,
      images: leadImage ? [leadImage.src, ...images] : images,
      links: [...content.querySelectorAll('a[href]')].map(link => link.getAttribute('href') ?? ''),
      isStyled: content.querySelector('[style]') !== null,
      hasEmbed,
      ending: describeEnding(article.ending),
    }
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error
    return { failure: error.kind }
  }
}

function describeEnding(ending: ArticleEnding): string {
  if (ending.is !== 'part') return ending.is
  const { page, pages, previous, next } = ending
  const pathOf = (address: string) => address.replace(location.origin, '')
  return [
    previous === null ? '' : `${pathOf(previous)} <- `,
    `${page}/${pages ?? '?'}`,
    next === null ? '' : ` -> ${pathOf(next)}`,
  ].join('')
}
