import type { TidyRules } from '../domain/tidy-rules'

/**
 * Navigation, tags and the author's box stay in a tidied page: they lead on through the site, and a page without
 * its head and foot has no longer its own design.
 */
export const tidyRules = {
  hidden: new Set([
    'consent',
    'prompt',
    'newsletter',
    'paywall',
    'appBanner',
    'ad',
    'share',
    'related',
    'mostRead',
    'comments',
    'sidebar',
  ]),
  prompts: new Set(['consent', 'prompt', 'newsletter', 'paywall', 'appBanner']),
} as const satisfies TidyRules
