/** What a page that is no article looks like. */
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

/** Whether a page is an article that can be opened unasked; if not, as what it is left alone. */
export type PageVerdict = { readonly is: 'article' } | { readonly is: 'other'; readonly looksLike: PageKind }

/** What a first look at a page tells, before anything of it is read. */
export interface FirstLook {
  /** The log of the odds that it is an article: above 0 for one that needs no second look. */
  readonly odds: number
  /** What it looks like if it is none. */
  readonly looksLike: PageKind
}
