import { emptyRule, type SiteRule } from '../site-rules/site-rule'

/** One publisher's sites are built of the same modules, which name themselves. */
const builtOfModules = (site: string): SiteRule => ({
  ...emptyRule(site),
  hide: [
    { selector: '[data-module-id="HeaderModule"]', kind: 'navigation' },
    { selector: '[data-module-id="MainMenuModule"]', kind: 'navigation' },
    { selector: '[data-module-id="SparkAdSlotModule"]', kind: 'ad' },
    { selector: '[data-module-id="TaboolaContainerModule"]', kind: 'related' },
  ],
})

/**
 * Rules for sites where finding without knowing the site leaves something. Only what stood the same in pages of
 * several years, or of several sites of one publisher, is in here.
 */
export const bundledSiteRules: readonly SiteRule[] = [
  {
    ...emptyRule('gamestar.de'),
    hide: [
      { selector: '#socialshare', kind: 'share' },
      { selector: '.contentteaser', kind: 'related' },
      { selector: '.taglist', kind: 'tags' },
      { selector: '#backtotop', kind: 'navigation' },
    ],
  },
  {
    ...emptyRule('heise.de'),
    hide: [
      { selector: '.comment-button', kind: 'comments' },
      { selector: '.a-article-action', kind: 'share' },
    ],
    content: '.article-layout__content',
  },
  {
    ...emptyRule('wdr.de'),
    hide: [{ selector: '.poweruser', kind: 'navigation' }],
    content: '.sectionArticle',
  },
  ...['abendblatt.de', 'morgenpost.de', 'waz.de'].map(builtOfModules),
]
