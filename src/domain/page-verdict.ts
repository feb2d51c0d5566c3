/** The kinds of pages that are not articles. */
export const pageKinds = [
  'frontPage',
  'list',
  'search',
  'gallery',
  'video',
  'shop',
  'forum',
  'unknown',
] as const
export type PageKind = (typeof pageKinds)[number]

/** Whether a page is an article and may open by itself; if not, what it looks like. */
export type PageVerdict = { readonly is: 'article' } | { readonly is: 'other'; readonly looksLike: PageKind }

/** The result of the first look at a page, before an article is extracted from it. */
export interface FirstLook {
  /** The log odds that the page is an article; above 0 it needs no second look. */
  readonly logOdds: number
  /** The kind of the page if it is not an article. */
  readonly looksLike: PageKind
}
