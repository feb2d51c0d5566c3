import { describe, expect, test } from 'vitest'
import { refusalOf, withoutNarrower } from '../../../../scripts/consent/refusals.mjs'

describe('a selector is taken over', () => {
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

describe('a selector is left out', () => {
  test.each([
    ['a tag', 'div', 'looked up'],
    ['a tag in a pop-up', '#cookie-box > div', 'looked up'],
    ['any class', '[class]', 'looked up'],
    ['a part of a class', 'div[class*="cookie"]', 'looked up'],
    ['everything', '*', 'looked up'],
    ['the page', 'body.cookie-box', 'the page'],
    ['the root of the page', 'html', 'the page'],
    ['the text of the page', '.cookies main', 'the page'],
    ['an article', 'article.cookie-box', 'the page'],
    ['a button', 'button.cookie-box', 'a control'],
    ['an element named like a button', '#accept-cookies', 'a control'],
    ['a pseudo-class', '.cookie-box:has(button)', 'more than names'],
    ['another pseudo-class', 'div.cookie-box:nth-child(2)', 'more than names'],
    ['words of any page', '.modal.overlay-open', 'anything'],
    ['one word of any page', '.lightbox', 'anything'],
    ['components of any page', '.cmp-root', 'anything'],
    ['a few letters', '#abc', 'anything'],
    ['a name from a build tool', '.XyZwTe', 'anything'],
    ['a template string', '${container}', 'code'],
  ])('because it matches %s: %s', (_, selector, why) => {
    expect(refusalOf(selector)).toContain(why)
  })
})

test('a selector is dropped when another one finds the same', () => {
  const all = ['#a-cookie', '.b-cookie.open', '.b-cookie', '.x #a-cookie', '.c-cookie .d-cookie', '.c-cookie']
  expect(withoutNarrower(all)).toEqual(['#a-cookie', '.b-cookie', '.c-cookie .d-cookie', '.c-cookie'])
})
