/** What a page that is no article looks like. */
export type PageKind = 'frontPage' | 'list' | 'search' | 'gallery' | 'video' | 'shop' | 'forum' | 'unknown'

/** Whether a page is an article that can be opened unasked; if not, as what it is left alone. */
export type PageVerdict = { readonly is: 'article' } | { readonly is: 'other'; readonly looksLike: PageKind }
