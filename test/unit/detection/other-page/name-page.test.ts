import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { nameOtherPage } from '../../../../src/detection/other-page/name-page'
import { surveyDocument } from '../../../../src/page/survey'
import { pageOf, paragraphs } from '../../support/page'

/** Elements say themselves how much of the window they take. */
const sizeOf = (element: Element) => Number(element.getAttribute('data-size') ?? 0)
const isVideoPlayer = (address: string) => address.startsWith('https://film.example/')

function nameOf(markup: string, address = 'https://krant.example/2026/sluis') {
  const survey = surveyDocument(pageOf(markup))
  return nameOtherPage(survey, { here: new URL(address), sizeOf, isVideoPlayer })
}

const links = (count: number) =>
  Array.from({ length: count }, (_, at) => `<li><a href="/nieuws/${at}">Nieuws van dag ${at}</a></li>`).join(
    '',
  )
const data = (json: string) => `<script type="application/ld+json">${json}</script>`
const shown = (type: string) => `<input type="${type}" data-size=".01">`

type Case = readonly [name: string, markup: string, path?: string]

function withPath([name, markup, path = '/2026/sluis']: Case): readonly [string, string, string] {
  return [name, markup, path]
}

describe.each<[string, readonly Case[]]>([
  [
    'loginPage',
    [
      ['a form with a password', `<form><label>Wachtwoord ${shown('password')}</label></form>`],
      ['a password outside any form', `<div id="app"><div>${shown('password')}</div></div>`],
      ['only a name first', '<form><input autocomplete="username webauthn" data-size=".01"></form>'],
      ['a login on a front page of nothing else', `<h1>Intranet</h1>${shown('password')}`, '/'],
    ],
  ],
  [
    'videoPage',
    [
      ['a large player', '<video data-size=".4"></video><p>De sluis, gefilmd.</p>'],
      ['a player of a service', '<iframe src="https://film.example/1" data-size=".9"></iframe>'],
      ['og:type', '<meta property="og:type" content="video.other"><p>De sluis</p>'],
      ['JSON-LD', data('{"@type":"WebPage"}') + data('{"@context":"x","@type": "VideoObject"}')],
      ['a list of further videos beside it', `<video data-size=".3"></video><ul>${links(60)}</ul>`],
    ],
  ],
  [
    'galleryPage',
    [
      ['four large pictures', '<img data-size=".1">'.repeat(4)],
      ['one that fills the window', '<main><img data-size=".5"></main>'],
      ['pictures that lead to their files', '<a href="/f/1.jpg?w=9"><img data-size=".1"></a>'.repeat(4)],
      ['JSON-LD', data('{"@graph":[{"@type":"ImageGallery"}]}')],
    ],
  ],
  [
    'shopPage',
    [
      ['og:type', '<meta property="og:type" content="product"><h1>Leeslamp</h1>'],
      ['JSON-LD', data('{"@type":["Product","Thing"]}')],
      ['a large picture of it', '<img data-size=".6"><b itemprop="price">30</b><button>Koop</button>'],
      ['microdata', '<b itemprop="price" content="30">30</b><button>In de mand</button>'],
    ],
  ],
  [
    'searchPage',
    [
      ['the field has what was asked', '<input value="Sluis">', '/zoek?q=sluis&p=2'],
      ['JSON-LD', data('{"@type":"SearchResultsPage"}')],
    ],
  ],
  [
    'listPage',
    [
      ['many links', `<ul>${links(60)}</ul>${paragraphs(12)}`],
      ['mostly links', `<ul>${links(8)}</ul>`],
      ['a front page with a film on top', `<video data-size=".4"></video><ul>${links(12)}</ul>`, '/'],
      ['JSON-LD', data('{"@type":"CollectionPage"}')],
    ],
  ],
])('%s', (kind, cases) => {
  test.each(cases.map(withPath))('%s', (_, markup, path) => {
    expect(nameOf(markup, `https://krant.example${path}`)).toEqual({ kind })
  })
})

test('a frame that fills the window is named, with its address', () => {
  const frame = '<iframe src="//tekst.example/sluis" data-size=".8"></iframe>'
  expect(nameOf(frame)).toEqual({ kind: 'framedPage', address: 'https://tekst.example/sluis' })
})

describe('innocent', () => {
  test.each([
    ['nothing', ''],
    ['a menu, with nothing below it yet', links(2)],
    ['a login that is hidden', '<input type="password"><p>Bijna niets.</p>'],
    ['a small player', '<video data-size=".1"></video><p>Bijna niets.</p>'],
    ['a frame of an advertisement', '<iframe src="https://reclame.example/" data-size=".3"></iframe>'],
    ['a frame without an address', '<iframe srcdoc="x" data-size=".9"></iframe>'],
    ['a frame that leads nowhere', '<iframe src="javascript:0" data-size=".9"></iframe>'],
    [
      'a frame over a text',
      `<iframe src="https://reclame.example/" data-size=".9"></iframe>${paragraphs(40)}`,
    ],
    [
      'pictures of teasers',
      '<a href="/a"><img data-size=".1"></a><p>Bijna niets te lezen hier.</p>'.repeat(5),
    ],
    ['a video that the data only mention', data('{"@type":"NewsArticle","video":{"@type":"VideoObject"}}')],
    ['an offer that the data only mention', data('{"@type":"Review","itemReviewed":{"@type":"Product"}}')],
    ['a large picture over some text', `<img data-size=".6">${paragraphs(8)}`],
    ['a price without anything to press', '<b itemprop="price">30</b>'],
    ['words', '<p>Video, galerij, zoeken, inloggen, winkel.</p>'],
  ])('%s', (_, markup) => {
    expect(nameOf(markup)).toBeNull()
  })

  test('a field for searching that was not used', () => {
    expect(nameOf('<input value="">', 'https://krant.example/?q=')).toBeNull()
    expect(nameOf('<input value="12">', 'https://krant.example/a?page=12')).toBeNull()
  })
})
