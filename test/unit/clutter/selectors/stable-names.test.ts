import { describe, expect, test } from 'vitest'
import { createNameClassifier } from '../../../../src/clutter/selectors/stable-names'
import { namingRules } from '../../../../src/rules/naming'

const names = createNameClassifier(namingRules)

describe('a name written by a person', () => {
  test.each([
    'related',
    'related-posts',
    'relatedPosts',
    'td_post_sidebar',
    'sidebar-1',
    'text-2',
    'c-teaser__list',
    'btn-primary',
    'toTop',
    'topBar',
    'navBar',
    'shareButtonSmall',
    'nieuwsbrief-aanmelden',
    'Werbeanzeige',
    'über-uns',
    'OUTBRAIN',
    'shareBarHTML',
    'article_body',
    'js-teaser',
    'top10',
  ])('%s is stable', name => {
    expect(names.isStable(name)).toBe(true)
  })
})

describe('a generated name', () => {
  test.each([
    'css-1x2y3z',
    'css-abcdef',
    'sc-bdVaJa',
    'bdVaJa',
    'hAcydR',
    'gYrWxD',
    '_3xYz',
    'h4Xk2',
    'x1n2onr6',
    'VfPpkd',
    'jss142',
    'jsx-2871293847',
    'svelte-1tky8bj',
    'Article_body__h4Xk2',
    'post-12345',
    'ember345',
    ':r1:',
    'radix-:R2alafnnnt6:',
    'mui-47',
    'comment-1029384756',
    'data-v-7ba5bd90',
    'md:flex',
    'w-1/2',
    'zqkxw',
    'bcuBna',
    'nav__item__39Thd',
    'Ada_teaser__A_vg7',
    'BylineWrapper-bcuBna',
    '12345',
    '',
    'x',
  ])('%s is not stable', name => {
    expect(names.isStable(name)).toBe(false)
  })
})

describe('a class name of layout or state', () => {
  test.each([
    ['is-active', false],
    ['row', false],
    ['col-md-4', false],
    ['mt-2', false],
    ['justify-content-between', false],
    ['float-r', false],
    ['hidden-sm-down', false],
    ['text-center', false],
    ['lazyloaded', false],
    ['has-dark-background', false],
    ['js-open', false],
    ['clearfix', false],
    ['sidebar-left', true],
    ['js-teaser', true],
    ['teaser--large', true],
    ['container-newsletter', true],
  ])('%s is descriptive: %s', (name, isDescriptive) => {
    expect(names.isDescriptive(name)).toBe(isDescriptive)
  })
})

describe('the prefix before a hash', () => {
  test.each([
    ['Article_body__h4Xk2', 'Article_body__'],
    ['ArticleBody-module--root--x1Y2', 'ArticleBody-module--root--'],
    ['Teaser-sc-1ab2c3-0', 'Teaser-sc-'],
    ['styles_teaser-list__3xYz', 'styles_teaser-list__'],
    ['sp_message_container_982341', 'sp_message_container_'],
    ['google_ads_iframe_/4321/streekblad_0', 'google_ads_iframe_'],
    ['nav__item__39Thd', 'nav__item__'],
    ['Ada_teaser__A_vg7', 'Ada_teaser__'],
    ['Ada_teaser__a_vg7', 'Ada_teaser__'],
    ['BylineWrapper-bcuBna', 'BylineWrapper-'],
    ['css-1x2y3z', null],
    ['sc-bdVaJa', null],
    ['_3xYz', null],
    ['post-12345', null],
    ['wrapper_inner__h4Xk2', null],
    ['hAcydR', null],
    ['w-1/2', null],
  ])('of %s is %s', (name, prefix) => {
    expect(names.stablePrefix(name)).toBe(prefix)
  })
})
