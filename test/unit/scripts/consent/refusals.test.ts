import { describe, expect, test } from 'vitest'
import { refusalOf, withoutNarrower } from '../../../../scripts/consent/refusals.mjs'

describe('a selector is taken', () => {
  test.each([
    '#consent-bar',
    '.cookiebar',
    '.klarito',
    '.pop-fragen',
    '#ask-cmp',
    'cookie-box',
    'dialog.cookie-box',
    '.open .cookie-box[data-open]',
    '.modal[aria-label="my cookies: all"].cookie-box',
    'body.has-cookies #cookie-box',
    '#cookieAcceptBar',
  ])('%s', selector => {
    expect(refusalOf(selector)).toBeNull()
  })
})

describe('a selector is refused', () => {
  test.each([
    ['a tag', 'div', 'looked up'],
    ['a tag in a pop-up', '#cookie-box > div', 'looked up'],
    ['any class', '[class]', 'looked up'],
    ['a part of a class', 'div[class*="cookie"]', 'looked up'],
    ['all', '*', 'looked up'],
    ['the page', 'body.cookie-box', 'the page'],
    ['its root', 'html', 'the page'],
    ['its text', '.cookies main', 'the page'],
    ['an article', 'article.cookie-box', 'the page'],
    ['a button', 'button.cookie-box', 'a control'],
    ['what is called one', '#accept-cookies', 'a control'],
    ['a pseudo-class', '.cookie-box:has(button)', 'more than names'],
    ['another', 'div.cookie-box:nth-child(2)', 'more than names'],
    ['words of any page', '.modal.overlay-open', 'anything'],
    ['one of them', '.lightbox', 'anything'],
    ['components of any page', '.cmp-root', 'anything'],
    ['a few letters', '#abc', 'anything'],
    ['what a build made', '.XyZwTe', 'anything'],
    ['what code puts together', '${container}', 'code'],
  ])('for %s: %s', (_, selector, why) => {
    expect(refusalOf(selector)).toContain(why)
  })
})

test('what another finds as well is left out', () => {
  const all = ['#a-cookie', '.b-cookie.open', '.b-cookie', '.x #a-cookie', '.c-cookie .d-cookie', '.c-cookie']
  expect(withoutNarrower(all)).toEqual(['#a-cookie', '.b-cookie', '.c-cookie .d-cookie', '.c-cookie'])
})
