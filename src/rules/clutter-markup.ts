import type { MarkupRule } from '../clutter/rules'
import type { ClutterKind } from '../domain/clutter'

/** Markup that identifies a kind of clutter. Ids and class names are in `clutterTokens`. */
export const clutterMarkup = {
  appBanner: { tags: 'AMP-APP-BANNER' },
  ad: { selectors: ['[data-google-query-id]'] },
  comments: {
    types: 'Comment UserComments',
    selectors: ['form[action*="wp-comments-post"]', '[itemprop="comment"]'],
  },
  sidebar: { tags: 'ASIDE', roles: 'complementary', types: 'WPSideBar' },
  navigation: {
    tags: 'NAV',
    roles: 'navigation search banner contentinfo',
    types: 'BreadcrumbList SiteNavigationElement WPFooter',
    selectors: ['body > header', 'body > footer', 'body > div > footer'],
  },
  tags: { selectors: ['[rel="tag"]'] },
} as const satisfies Readonly<Partial<Record<ClutterKind, MarkupRule>>>
