import '../../support/standard-dom'
import { describe, expect, test } from 'vitest'
import { createSelectorMaker } from '../../../../src/clutter/selectors/make-selector'
import { namingRules } from '../../../../src/rules/naming'
import { one, pageOf } from '../../support/page'

const make = createSelectorMaker(namingRules)

/** The selectors for the element that is marked in some markup. The mark is gone when they are made. */
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
      'its id, whatever else it has',
      '<div me id="related" class="box" data-testid="teasers"></div>',
      '#related',
    ],
    [
      'an attribute that names it',
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
    ['no class of layout', '<div me class="row col-md-4 newsletter is-open"></div>', '.newsletter'],
    ['what stands before a hash', '<div me class="Related_box__h4Xk2"></div>', '[class*="Related_box__"]'],
    [
      'what stands before a number in an id',
      '<div me id="sp_message_container_98765"></div>',
      '[id^="sp_message_container_"]',
    ],
    ['its telling tag', '<div></div><aside me class="css-1x2y3z"></aside>', 'aside'],
    ['its own tag', '<lees-verder me></lees-verder>', 'lees-verder'],
    [
      'two classes, where each has others',
      '<div me class="teaser promo"></div><div class="teaser"></div><p class="promo"></p>',
      '.teaser.promo',
    ],
    [
      'a tag and a class',
      '<aside me class="promo"></aside><aside></aside><p class="promo"></p>',
      'aside.promo',
    ],
    [
      'a sign of what is around it',
      '<div id="sidebar"><div><div me class="promo"></div></div></div><div class="promo"></div>',
      '#sidebar .promo',
    ],
    [
      'its tag right in what has a sign',
      '<div class="Related_box__h4Xk2"><p></p><div me class="css-1x2y3z"></div></div><div></div>',
      '[class*="Related_box__"] > div',
    ],
    [
      'its place, counted once, as the last resort',
      '<div id="sidebar"><div></div><div me class="css-1x2y3z"></div><div></div></div>',
      '#sidebar > div:nth-of-type(2)',
    ],
    ['its place in the body', '<div></div><div><p></p></div><div me></div>', 'body > div:nth-of-type(3)'],
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
  ])('has nothing of %s in it', (_, markup) => {
    const { made } = selectorsFor(markup)
    expect(made?.own.selector).toMatch(/^[a-z >]+(?::nth-of-type\(\d+\))?$/)
    expect(made?.own.others).toBe(0)
  })

  test('counts how many others it finds where nothing tells them apart', () => {
    const deep = '<div><div><div><div><i class="promo"></i></div></div></div></div>'
    const { made } = selectorsFor(deep.replace('<i', '<i me') + deep)
    expect(made?.own).toEqual({ selector: '.promo', others: 1 })
  })

  test('is not made where it would be a path through the whole page', () => {
    expect(selectorsFor('<div><div><div><div><div me></div></div></div></div></div>').made).toBeNull()
  })

  test.each([
    ['quotes', '<div me data-name="kop &quot;x&quot;"></div>'],
    ['letters of other scripts', '<div me class="реклама"></div>'],
    ['a digit in front', '<div me class="promo" id="2kolom"></div>'],
  ])('stands up to %s', (_, markup) => {
    const { made, element, page } = selectorsFor(markup)
    expect([...page.querySelectorAll(made?.own.selector ?? '')]).toEqual([element])
  })
})

describe('a selector for all that is alike', () => {
  test('is the class that fewest others have', () => {
    const markup = '<div me class="box promo"></div><div class="box promo"></div><div class="box"></div>'
    expect(selectorsFor(markup).made?.alike).toEqual({ selector: '.promo', others: 1 })
  })

  test('is there beside one for the element alone', () => {
    const boxes = '<li class="Teaser_card__a1B2"></li>'.repeat(3)
    const { made } = selectorsFor(`<ul id="most-read">${boxes}<li me class="Teaser_card__a1B2"></li></ul>`)
    expect(made?.own.selector).toBe('#most-read > li:nth-of-type(4)')
    expect(made?.alike).toEqual({ selector: '[class*="Teaser_card__"]', others: 3 })
  })

  test('is none where nothing else is alike', () => {
    expect(selectorsFor('<div me class="promo"></div><div class="row"></div>').made?.alike).toBeNull()
  })
})

describe('no selector is made', () => {
  test.each(['html', 'body', 'head'])('for %s', tag => {
    expect(make(one(pageOf('<p></p>'), tag))).toBeNull()
  })

  test('for what is in a shadow tree', () => {
    const page = pageOf('<div id="host"></div>')
    const root = one(page, '#host').attachShadow({ mode: 'open' })
    const inside = page.createElement('div')
    inside.id = 'inside'
    root.append(inside)
    expect(make(inside)).toBeNull()
  })

  test('for what is no longer in the page', () => {
    const page = pageOf('<div id="gone"></div>')
    const gone = one(page, '#gone')
    gone.remove()
    expect(make(gone)).toBeNull()
  })
})

describe('an element of another kind', () => {
  test.each([
    ['a drawing', '<svg me class="share-icon"><path d="M0 0"></path></svg>', '.share-icon'],
    ['a drawing’s part', '<svg><linearGradient me id="glow"></linearGradient></svg>', '#glow'],
    [
      'a form with fields that take its properties’ names',
      '<form me class="newsletter-form"><input name="id"><input name="className"><input name="matches"><input name="ownerDocument"><input name="children"><input name="tagName"></form>',
      '.newsletter-form',
    ],
  ])('%s has one too', (_, markup, selector) => {
    expect(selectorsFor(markup).made?.own.selector).toBe(selector)
  })

  test('a block in a hostile form has one', () => {
    const form =
      '<form class="promo-form"><input name="children"><input name="parentElement"><div></div><div me></div></form>'
    expect(selectorsFor(form).made?.own.selector).toBe('.promo-form > div:nth-of-type(2)')
  })
})
