import type { TidyRules } from '../clutter/rules'
import { consentSelectors } from './consent-selectors'
import { offerCues } from './offers'

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
  consent: consentSelectors,
  offers: offerCues,
  subjects: {
    consent: 'cookie consent privacy datenschutz einwilligung toestemming gdpr dsgvo',
    newsletter: 'newsletter nieuwsbrief abonn subscri',
    paywall: 'abonn subscri paywall betaalmuur bezahlschranke',
  },
} as const satisfies TidyRules
