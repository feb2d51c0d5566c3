import type { Article, ArticleMetadata } from '../../../src/domain/article'

/** Metadata with only a title and a site name. */
export const metadata: ArticleMetadata = {
  title: 'De sluis blijft dicht',
  byline: null,
  siteName: 'Streekblad',
  section: null,
  publishedTime: null,
  modifiedTime: null,
  lang: 'nl',
  dir: 'ltr',
  excerpt: null,
}

/** An article with this markup as its content. */
export function articleOf(markup: string, fields: Partial<Article> = {}): Article {
  const content = document.createDocumentFragment()
  const parsed = new DOMParser().parseFromString(markup, 'text/html')
  content.append(...parsed.body.childNodes)
  return {
    ...metadata,
    standfirst: null,
    leadImage: null,
    wordCount: 460,
    ending: { is: 'complete' },
    reading: 'usual',
    content,
    ...fields,
  }
}
