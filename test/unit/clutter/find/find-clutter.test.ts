import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { createClutterFinder } from '../../../../src/clutter/find/find-clutter'
import { createPageContext } from '../../../../src/clutter/find/page-context'
import type { ClutterKind } from '../../../../src/domain/clutter'
import { clutterRules } from '../../../../src/rules'
import { one, pageOf, paragraphs, prose } from '../../support/page'

const find = createClutterFinder(clutterRules)

function clutterIn(markup: string) {
  const document = pageOf(markup)
  const clutter = find(createPageContext(document))
  return { document, clutter, ids: clutter.map(({ element }) => element.id || element.localName) }
}

const title = '<title>De sluis blijft dicht</title>'
const article = `<article id="article"><h1>De sluis blijft dicht</h1>${paragraphs(8)}</article>`
const links = '<ul><li><a href="/a">Haven krijgt kade</a></li><li><a href="/b">Brug gaat open</a></li></ul>'
const page = `${title}<header id="top"><nav id="menu">${links}</nav></header>${article}
  <div id="deel" class="share-buttons"><a href="/x">Post</a></div>
  <section id="ook"><h2>Lees ook</h2><div class="related-posts">${links}</div></section>
  <footer id="voet"><p>Contact</p></footer>`

describe('clutter', () => {
  test('is given in document order', () => {
    expect(clutterIn(page).ids).toEqual(['top', 'deel', 'ook', 'voet'])
  })

  test('never lies inside other clutter', () => {
    const elements = clutterIn(page).clutter.map(({ element }) => element)
    const nested = elements.filter(element =>
      elements.some(other => other !== element && other.contains(element)),
    )
    expect(nested).toEqual([])
  })

  test('is found without a change to the page', () => {
    const document = pageOf(page)
    const before = document.documentElement.outerHTML
    find(createPageContext(document))
    expect(document.documentElement.outerHTML).toBe(before)
  })

  test('is the same when it is looked for again', () => {
    const { document, clutter } = clutterIn(page)
    expect(find(createPageContext(document))).toEqual(clutter)
  })

  test('is nothing on a page of nothing but an article', () => {
    expect(clutterIn(`${title}${article}`).ids).toEqual([])
  })

  test('is nothing on an empty page', () => {
    expect(clutterIn('').ids).toEqual([])
  })
})

describe('the reason names', () => {
  test('the words of a class name', () => {
    const { clutter } = clutterIn(`${title}${article}<div class="td-related-posts">${links}</div>`)
    expect(clutter).toMatchObject([{ kind: 'related', reason: { signal: 'token', token: 'related' } }])
  })

  test('the selector that matches', () => {
    const { clutter } = clutterIn(`${title}<nav>${links}</nav>${article}`)
    expect(clutter).toMatchObject([{ kind: 'navigation', reason: { signal: 'selector', selector: 'nav' } }])
  })

  test('the heading, as it is read', () => {
    const { clutter } = clutterIn(`${title}${article}<section><h2>Lees\n   ook</h2>${links}</section>`)
    expect(clutter).toMatchObject([{ kind: 'related', reason: { signal: 'heading', heading: 'Lees ook' } }])
  })

  test('the question to the user', () => {
    const prompt = '<section><h2>Kies je regio</h2><button>Noord</button><button>Zuid</button></section>'
    const { clutter } = clutterIn(`${title}${article}${prompt}`)
    expect(clutter).toMatchObject([
      { kind: 'prompt', reason: { signal: 'choice', heading: 'Kies je regio' } },
    ])
  })

  test('the number of teasers', () => {
    const teaser = (at: number) =>
      `<div class="x"><h3><a href="/${at}">Haven krijgt kade ${at}</a></h3></div>`
    const { clutter } = clutterIn(`${title}${article}<div>${[1, 2, 3, 4].map(teaser).join('')}</div>`)
    expect(clutter).toMatchObject([{ kind: 'related', reason: { signal: 'repeatedCards', cards: 4 } }])
  })
})

describe('the article stays', () => {
  test.each([
    ['under a subhead that sounds like clutter', `<h2>Meer geld voor de dijken</h2>${paragraphs(4, 8)}`],
    [
      'with an id made from such a heading',
      `<h2 id="newsletter-sales-fall">Newsletter sales fall</h2>${paragraphs(4, 8)}`,
    ],
    ['with a class name for a paywall', `<div class="paywall">${paragraphs(6, 8)}</div>`],
    ['with a class name of Adobe’s', `<div class="cmp cmp-text">${paragraphs(6, 8)}</div>`],
    [
      'with a list of sources in it',
      `<ul>${'<li><a href="/wet">Waterwet, hoofdstuk drie</a> regelt het peil</li>'.repeat(4)}</ul>`,
    ],
    ['in a box that says related', `<div class="related-content">${paragraphs(9, 8)}</div>`],
    ['with a callout', `<aside class="callout">${prose(9)}</aside>`],
    ['with a market share', `<p class="market-share">${prose(9)}</p>`],
  ])('%s', (_, markup) => {
    const inside = `<article><h1>De sluis blijft dicht</h1>${paragraphs(8)}${markup}</article>`
    expect(clutterIn(`${title}${inside}`).ids).toEqual([])
  })

  test('where the body and the main element have class names of clutter', () => {
    const markup = `${title}<body class="related comments no-sidebar"><main class="sidebar">${article}</main>`
    expect(clutterIn(markup).ids).toEqual([])
  })

  test('where a form has fields named id and class', () => {
    const markup = `${title}${article}<form id="respond"><input name="id"><input name="parentNode"></form>`
    expect(clutterIn(markup).ids).toEqual(['respond'])
  })

  test('although ten small blocks would each be allowed', () => {
    const cut = `<div class="widget-area">${paragraphs(1)}</div>`
    const markup = `${title}<h1>De sluis blijft dicht</h1>${`<p>${prose(1)}</p>${cut}`.repeat(10)}`
    expect(clutterIn(markup).ids).toEqual([])
  })

  test('where one kind has too much of it, while the other kinds are still found', () => {
    const cut = `<div class="widget-area">${paragraphs(1)}</div>`
    const markup = `${title}<nav id="menu">${links}</nav><h1>De sluis blijft dicht</h1>${`<p>${prose(1)}</p>${cut}`.repeat(10)}`
    expect(clutterIn(markup).ids).toEqual(['menu'])
  })
})

test('the rules are the finder’s only knowledge: without any, only structure and place are found', () => {
  const findNothing = createClutterFinder({
    tokens: {},
    markup: {},
    headings: {},
    headlines: {},
    consent: { choices: '-', vagueChoices: '-', subjects: [] },
    notices: [],
    actions: {},
    legal: [],
    popups: { ids: '-', classes: '-', others: [] },
  })
  const document = pageOf(page)
  const signals = findNothing(createPageContext(document)).map(({ reason }) => reason.signal)
  expect(new Set(signals)).toEqual(new Set(['place']))
  expect(one(document, '#menu').isConnected).toBe(true)
})

describe('where only some kinds are looked for', () => {
  const markup = `<main><h1>De sluis blijft nog jaren dicht</h1>${paragraphs(4)}</main>
    <footer><a href="/over">Over ons</a><div id="onetrust-banner-sdk"><p>Cookies?</p><button>Ja</button></div></footer>`
  const ids = (kinds?: ReadonlySet<ClutterKind>) => {
    const document = pageOf(markup)
    return find(createPageContext(document), kinds).map(({ kind, element }) => `${kind} ${element.tagName}`)
  }

  test('what is of another kind does not hide them in it', () => {
    expect(ids()).toEqual(['navigation FOOTER'])
    expect(ids(new Set(['consent']))).toEqual(['consent DIV'])
  })
})

describe('what asks for a subscription', () => {
  const asked = (heading: string) =>
    `<div id="vraag"><div class="kop">${heading}</div><ul><li>Elke dag de krant</li></ul><button>Word lid</button></div>`
  test.each([
    ['by its heading', asked('Verder lezen?')],
    ['by its heading in capitals', asked('THIS CONTENT IS RESERVED FOR SUBSCRIBERS ONLY')],
    ['by its name', '<div id="vraag" class="artikel__sign-in-group"><p>Word lid van de krant</p></div>'],
  ])('%s', (_, box) => {
    const page = `<h1>De sluis blijft nog jaren dicht</h1>${paragraphs(3)}${box}${paragraphs(3)}`
    expect(clutterIn(page).clutter.map(({ kind }) => kind)).toEqual(['paywall'])
    expect(clutterIn(page).ids).toEqual(['vraag'])
  })
})
