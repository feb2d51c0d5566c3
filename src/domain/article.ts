import type { Reading } from './reading'

/** A picture of the article. URLs are absolute. */
export interface LeadImage {
  readonly src: string
  readonly srcset: string | null
  readonly alt: string
  readonly caption: string | null
}

export type Direction = 'ltr' | 'rtl'

/** How the text of an article ends, as far as the page shows it. */
export type ArticleEnding =
  | { readonly is: 'complete' }
  /** The page gives only the beginning: the rest is behind a payment or a login. */
  | { readonly is: 'cut' }
  /** The page is one of several that share the text. */
  | ({ readonly is: 'part' } & ArticlePages)

/** Which of the pages of an article this is. Addresses are safe and of the same origin. */
export interface ArticlePages {
  /** The first page that is shown, counted from 1: most often the only one. */
  readonly from: number
  /** The last page that is shown. */
  readonly page: number
  /** How many there are; `null` where the page does not say. */
  readonly pages: number | null
  readonly previous: string | null
  /** `null` on the last page. */
  readonly next: string | null
  /** All other pages whose address is known. */
  readonly others: readonly NumberedPage[]
}

/** Another page of an article. */
export interface NumberedPage {
  readonly page: number
  readonly address: string
}

/** What another page of an article adds to its text. */
export interface JoinedPage {
  readonly page: number
  /** `rest` is what a page with the whole text has besides the page that is open. `missing` could not be read. */
  readonly is: 'page' | 'rest' | 'missing'
  /** Sanitised like the text of the article. */
  readonly content: DocumentFragment
  readonly wordCount: number
}

/** An article, extracted from its page. What the page does not state is `null`, never guessed. */
export interface Article {
  readonly title: string
  readonly standfirst: string | null
  readonly byline: string | null
  readonly siteName: string
  /** The section or category that the article is in, as the site names it. */
  readonly section: string | null
  /** ISO 8601, as precise as the page has it. */
  readonly publishedTime: string | null
  readonly modifiedTime: string | null
  /** A BCP 47 language tag. */
  readonly lang: string | null
  readonly dir: Direction
  /** The page's own description of itself. */
  readonly excerpt: string | null
  readonly leadImage: LeadImage | null
  /** The sanitised text, in a separate document where nothing loads or runs. Import it to show it. */
  readonly content: DocumentFragment
  readonly wordCount: number
  readonly ending: ArticleEnding
  /** Other pages of it, in their order. Those with a lower number than its own come before its text. */
  readonly joined?: { readonly own: number; readonly pages: readonly JoinedPage[] }
  /** How its text was chosen. */
  readonly reading: Reading
}

export type ArticleMetadata = Pick<
  Article,
  'title' | 'byline' | 'siteName' | 'section' | 'publishedTime' | 'modifiedTime' | 'lang' | 'dir' | 'excerpt'
>
