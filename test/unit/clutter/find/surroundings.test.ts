import { describe, expect, test } from 'vitest'
import { findArticleBox } from '../../../../src/clutter/find/article-box'
import { createPageContext } from '../../../../src/clutter/find/page-context'
import { findSurroundings } from '../../../../src/clutter/find/surroundings'
import { pageOf, paragraphs, prose } from '../../support/page'

/** What surrounds the article of a page, by `id` or else by tag. */
function around(markup: string): string[] {
  const document = pageOf(markup)
  const page = createPageContext(document)
  const { survey } = page
  const box = findArticleBox(survey, new Uint8Array(survey.elements.length))
  if (!box) return []
  return findSurroundings(page, box).map(({ number, position }) => {
    const element = survey.elements[number]
    return `${position} ${element?.id || element?.localName}`
  })
}

const title = '<h1>De sluis blijft dicht</h1>'
const text = paragraphs(8)
const link = (at: number) => `<a href="/${at}">Haven ${at}</a>`
const menu = [1, 2, 3, 4].map(link).join(' ')
const page = (above: string, between: string, inBox: string, inJoint: string, below: string) =>
  `${above}<div id="joint">${title}${between}<div id="box">${text}${inBox}</div>${inJoint}</div>${below}`

describe('around the article', () => {
  test.each([
    ['a menu above', page(`<div id="top">${menu}</div>`, '', '', '', ''), ['above top']],
    [
      'a search form above',
      page('<div id="top">Zoek <input type="search"></div>', '', '', '', ''),
      ['above top'],
    ],
    ['a menu under the title', page('', `<div id="bar">${menu}</div>`, '', '', ''), ['between bar']],
    [
      'a box of links behind the last paragraph',
      page('', '', `<div id="more">${menu}</div>`, '', ''),
      ['below more'],
    ],
    [
      'a form behind the last paragraph',
      page('', '', '<div id="ask">Vraag <input></div>', '', ''),
      ['below ask'],
    ],
    [
      'a box beside the text with a few links',
      page('', '', '', `<div id="next">Ook hier: ${link(1)}</div>`, ''),
      ['below next'],
    ],
    [
      'whatever stands below all of it',
      page('', '', '', '', '<div id="foot">Streekblad, Havenstraat 1</div>'),
      ['below foot'],
    ],
    [
      'a notice of a sentence below all of it',
      page('', '', '', '', `<div id="foot">${prose()}</div>`),
      ['below foot'],
    ],
    [
      'a note about the author',
      page(
        '',
        '',
        '',
        `<div id="who"><h4>De schrijver</h4><p>${link(1)} schrijft al jaren over het water.</p></div>`,
        '',
      ),
      ['below who'],
    ],
  ])('%s', (_, markup, found) => {
    expect(around(markup)).toEqual(found)
  })

  test('blocks are found in document order, none inside another', () => {
    const markup = page(
      `<div id="top"><div>${menu}</div></div>`,
      '',
      '',
      '',
      `<div id="foot"><p>${menu}</p></div>`,
    )
    expect(around(markup)).toEqual(['above top', 'below foot'])
  })

  test('a page without a title has an article too', () => {
    expect(around(`<div id="top">${menu}</div><div>${text}</div><div id="foot">${menu}</div>`)).toEqual([
      'above top',
      'below foot',
    ])
  })
})

describe('of the article', () => {
  test.each([
    ['a kicker above the title', page('<p>Binnenland</p>', '', '', '', '')],
    ['a standfirst above the title', page(`<div>${prose()} ${link(1)}</div>`, '', '', '', '')],
    ['a byline', page('', `<p>Door ${link(1)}, 3 mei</p>`, '', '', '')],
    ['a byline of two', page('', `<p>${link(1)} en ${link(2)}</p>`, '', '', '')],
    ['a last line that is a link', page('', '', `<p>${link(1)}</p>`, '', '')],
    ['a list of links at its end', page('', '', `<ul><li>${link(1)}</li><li>${link(2)}</li></ul>`, '', '')],
    ['a box of short lines at its end', page('', '', '<div>Twee eieren<br>Een kop meel</div>', '', '')],
    ['a box of short lines beside it', page('', '', '', '<div>Twee eieren</div>', '')],
    [
      'a last paragraph about somebody',
      page(
        '',
        '',
        '',
        `<div><p>Anna Vos schrijft al jaren over het water van de streek, zoals over ${link(1)}.</p></div>`,
        '',
      ),
    ],
    ['a paragraph in another box', page('', '', '', `<div>${paragraphs(2)} ${link(1)}</div>`, '')],
    ['much prose below all of it', page('', '', '', '', `<div>${paragraphs(3)}</div>`)],
    [
      'all of it, on a page with little text',
      `<div>${menu}</div>${title}<p>${prose()}</p><div>${menu}</div>`,
    ],
  ])('is %s', (_, markup) => {
    expect(around(markup)).toEqual([])
  })
})
