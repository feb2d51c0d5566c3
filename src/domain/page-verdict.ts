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
