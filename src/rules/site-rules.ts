import { emptyRule, type SiteRule } from '../site-rules/site-rule'

/** The sites of one publisher are built of the same modules, whose names are in the markup. */
const moduleRules = (site: string): SiteRule => ({
  ...emptyRule(site),
  hide: [
    { selector: '[data-module-id="HeaderModule"]', kind: 'navigation' },
    { selector: '[data-module-id="MainMenuModule"]', kind: 'navigation' },
    { selector: '[data-module-id="SparkAdSlotModule"]', kind: 'ad' },
    { selector: '[data-module-id="TaboolaContainerModule"]', kind: 'related' },
  ],
})

/**
 * Rules for sites whose clutter the general rules do not find completely. Only names are used that were the same in
 * pages of several years, or on several sites of one publisher.
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
  ...['abendblatt.de', 'morgenpost.de', 'waz.de'].map(moduleRules),
]
