import '../../support/standard-dom'
import { describe, expect, test } from 'vitest'
import { createSelectorMaker } from '../../../../src/clutter/selectors/make-selector'
import { namingRules } from '../../../../src/rules/naming'
import { one, pageOf } from '../../support/page'

const make = createSelectorMaker(namingRules)

/** The selectors for the element with the attribute `me`, which is removed before they are made. */
function selectorsFor(markup: string) {
  const page = pageOf(markup)
  const element = one(page, '[me]')
  element.removeAttribute('me')
  return { made: make(element), element, page }
}

describe('a selector for one element', () => {
  test.each([
    ['its id', '<div me id="related"></div><div></div>', '#related'],
    [
      'its id, even if it has other names',
      '<div me id="related" class="box" data-testid="teasers"></div>',
      '#related',
    ],
    [
      'a naming attribute',
      '<div me id="post-12345" data-testid="related-list"></div>',
      '[data-testid="related-list"]',
    ],
    [
      'a component’s name',
      '<div me class="css-1x2y3z" data-component="MostRead"></div>',
      '[data-component="MostRead"]',
    ],
    ['its role', '<div me role="complementary"></div><div></div>', '[role="complementary"]'],
    ['a word of its class', '<div me class="sc-bdVaJa hAcydR related-posts"></div>', '.related-posts'],
    [
      'a descriptive class, not one of layout',
      '<div me class="row col-md-4 newsletter is-open"></div>',
      '.newsletter',
    ],
    ['the prefix before a hash', '<div me class="Related_box__h4Xk2"></div>', '[class*="Related_box__"]'],
    [
      'the prefix before a number in an id',
      '<div me id="sp_message_container_98765"></div>',
      '[id^="sp_message_container_"]',
    ],
    ['its tag, if that is descriptive', '<div></div><aside me class="css-1x2y3z"></aside>', 'aside'],
    ['the tag of a custom element', '<lees-verder me></lees-verder>', 'lees-verder'],
    [
      'two classes, if each alone finds others',
      '<div me class="teaser promo"></div><div class="teaser"></div><p class="promo"></p>',
      '.teaser.promo',
    ],
    [
      'a tag and a class',
      '<aside me class="promo"></aside><aside></aside><p class="promo"></p>',
      'aside.promo',
    ],
    [
      'a name of an ancestor and its class',
      '<div id="sidebar"><div><div me class="promo"></div></div></div><div class="promo"></div>',
      '#sidebar .promo',
    ],
    [
      'a name of its parent and its tag',
      '<div class="Related_box__h4Xk2"><p></p><div me class="css-1x2y3z"></div></div><div></div>',
      '[class*="Related_box__"] > div',
    ],
    [
      'its position among its siblings, as the last resort',
      '<div id="sidebar"><div></div><div me class="css-1x2y3z"></div><div></div></div>',
      '#sidebar > div:nth-of-type(2)',
    ],
    ['its position in the body', '<div></div><div><p></p></div><div me></div>', 'body > div:nth-of-type(3)'],
  ])('is made of %s', (_, markup, selector) => {
    const { made, element, page } = selectorsFor(markup)
    expect(made?.own).toEqual({ selector, others: 0 })
    expect([...page.querySelectorAll(selector)]).toEqual([element])
  })

  test.each([
    [
      'hashes of three builds',
      '<main><div class="css-1x2y3z sc-bdVaJa _3xYz"><div me class="css-9k8j7h hAcydR"></div></div></main>',
    ],
    [
      'generated ids',
      '<div id="ember345"><div id="post-12345"><div me id="radix-:r1:"></div><div></div></div></div>',
    ],
    [
      'numbers of a row',
      '<div id="comment-98765" class="category-12345"><div me id="comment-54321" class="category-9876"></div><div></div></div>',
    ],
    [
      'utility classes',
      '<div class="md:flex w-1/2"><div me class="hover:bg-red-500 p-[3px] mt-4"></div><div></div></div>',
    ],
  ])('does not contain %s', (_, markup) => {
    const { made } = selectorsFor(markup)
    expect(made?.own.selector).toMatch(/^[a-z >]+(?::nth-of-type\(\d+\))?$/)
    expect(made?.own.others).toBe(0)
  })

  test('comes with the number of other elements it finds if nothing tells them apart', () => {
    const deep = '<div><div><div><div><i class="promo"></i></div></div></div></div>'
    const { made } = selectorsFor(deep.replace('<i', '<i me') + deep)
    expect(made?.own).toEqual({ selector: '.promo', others: 1 })
  })

  test('is not made if it would be a path through the whole page', () => {
    expect(selectorsFor('<div><div><div><div><div me></div></div></div></div></div>').made).toBeNull()
  })

  test.each([
    ['quotes', '<div me data-name="kop &quot;x&quot;"></div>'],
    ['letters of other scripts', '<div me class="реклама"></div>'],
    ['a digit in front', '<div me class="promo" id="2kolom"></div>'],
  ])('works with %s', (_, markup) => {
    const { made, element, page } = selectorsFor(markup)
    expect([...page.querySelectorAll(made?.own.selector ?? '')]).toEqual([element])
  })
})

describe('a selector for similar elements', () => {
  test('is the class that the fewest others have', () => {
    const markup = '<div me class="box promo"></div><div class="box promo"></div><div class="box"></div>'
    expect(selectorsFor(markup).made?.alike).toEqual({ selector: '.promo', others: 1 })
  })

  test('is made in addition to one for the element alone', () => {
    const boxes = '<li class="Teaser_card__a1B2"></li>'.repeat(3)
    const { made } = selectorsFor(`<ul id="most-read">${boxes}<li me class="Teaser_card__a1B2"></li></ul>`)
    expect(made?.own.selector).toBe('#most-read > li:nth-of-type(4)')
    expect(made?.alike).toEqual({ selector: '[class*="Teaser_card__"]', others: 3 })
  })

  test('is missing if no other element is similar', () => {
    expect(selectorsFor('<div me class="promo"></div><div class="row"></div>').made?.alike).toBeNull()
  })
})

describe('no selector is made', () => {
  test.each(['html', 'body', 'head'])('for %s', tag => {
    expect(make(one(pageOf('<p></p>'), tag))).toBeNull()
  })

  test('for an element in a shadow tree', () => {
    const page = pageOf('<div id="host"></div>')
    const root = one(page, '#host').attachShadow({ mode: 'open' })
    const inside = page.createElement('div')
    inside.id = 'inside'
    root.append(inside)
    expect(make(inside)).toBeNull()
  })

  test('for an element that was removed from the page', () => {
    const page = pageOf('<div id="gone"></div>')
    const gone = one(page, '#gone')
    gone.remove()
    expect(make(gone)).toBeNull()
  })
})

describe('a selector is also made', () => {
  test.each([
    ['for an SVG element', '<svg me class="share-icon"><path d="M0 0"></path></svg>', '.share-icon'],
    ['for an element in an SVG image', '<svg><linearGradient me id="glow"></linearGradient></svg>', '#glow'],
    [
      'for a form whose fields shadow its DOM properties',
      '<form me class="newsletter-form"><input name="id"><input name="className"><input name="matches"><input name="ownerDocument"><input name="children"><input name="tagName"></form>',
      '.newsletter-form',
    ],
  ])('%s', (_, markup, selector) => {
    expect(selectorsFor(markup).made?.own.selector).toBe(selector)
  })

  test('for a block in such a form', () => {
    const form =
      '<form class="promo-form"><input name="children"><input name="parentElement"><div></div><div me></div></form>'
    expect(selectorsFor(form).made?.own.selector).toBe('.promo-form > div:nth-of-type(2)')
  })
})
