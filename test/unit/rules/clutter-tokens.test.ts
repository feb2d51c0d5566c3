import { describe, expect, test } from 'vitest'
import { compileTokens } from '../../../src/page/name-tokens'
import { clutterTokens } from '../../../src/rules/clutter-tokens'

const match = compileTokens(clutterTokens)

test.each([
  ['cookie-banner', 'consent'],
  ['CybotCookiebotDialog', 'consent'],
  ['site_cookieConsent_layer', 'consent'],
  ['onesignal-slidedown-container', 'prompt'],
  ['footer-newsletter', 'newsletter'],
  ['mc4wp-form-1', 'newsletter'],
  ['subscribe', 'newsletter'],
  ['smart-banner', 'appBanner'],
  ['ad', 'ad'],
  ['Ads', 'ad'],
  ['content-ad-2', 'ad'],
  ['div-gpt-ad-1700-0', 'ad'],
  ['werbung', 'ad'],
  ['share', 'share'],
  ['social-media', 'share'],
  ['post_share_buttons', 'share'],
  ['related', 'related'],
  ['jp-relatedposts', 'related'],
  ['td-related-row', 'related'],
  ['lees-ook', 'related'],
  ['missed-section', 'related'],
  ['wpp-list', 'mostRead'],
  ['most-read-list', 'mostRead'],
  ['comments', 'comments'],
  ['commentlist', 'comments'],
  ['sidebar', 'sidebar'],
  ['footer-widget-area', 'sidebar'],
  ['nav-links', 'navigation'],
  ['breadcrumbs', 'navigation'],
  ['author-box', 'authorBox'],
  ['tags', 'tags'],
  ['tags-links', 'tags'],
])('%s is a name for %s', (name, kind) => {
  expect(match(name)?.kind).toBe(kind)
})

describe('a name that articles have too', () => {
  test.each([
    // Adobe's components, and boxes that may contain anything.
    'cmp',
    'cmp-text',
    'cmp-teaser__title',
    'dialog',
    'modal-dialog',
    // On the text of articles.
    'paywall',
    'paywall-content',
    'article-paywall-text',
    // Words for clutter inside or next to other words.
    'bread',
    'thread',
    'already',
    'header-media',
    'media',
    'article-media',
    'download',
    'shadow',
    'gradient-ad-hoc',
    'has-ads',
    'no-ads',
    'market-share',
    'share-price',
    'shareholders',
    'social-security',
    'social-democrats',
    'heading-tags',
    'price-tags',
    'commentary',
    'commented',
    'navigator',
    'menu-item-text',
    'unrelated',
    'correlation',
    'popular-vote',
    'secondary-school',
    'rail-strike',
    'billboard-top-100',
    'footer-text',
    'has-sidebar',
    'with-sidebar',
    'no-sidebar',
    'content',
    'article-body',
    'entry-content',
    'story',
  ])('%s matches nothing', name => {
    expect(match(name)).toBeNull()
  })
})
