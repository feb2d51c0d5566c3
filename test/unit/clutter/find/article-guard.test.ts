import { describe, expect, test } from 'vitest'
import { guardArticle } from '../../../../src/clutter/find/article-guard'
import { findCards } from '../../../../src/clutter/find/teasers/cards'
import type { ClutterKind } from '../../../../src/domain/clutter'
import { surveyDocument } from '../../../../src/page/survey'
import { one, pageOf, paragraphs, prose } from '../../support/page'

function guarded(markup: string) {
  const document = pageOf(markup)
  const survey = surveyDocument(document)
  const guard = guardArticle(document.title, survey, findCards(survey))
  const numberOf = (selector: string) => survey.numberOf.get(one(document, selector)) ?? -1
  return {
    title: survey.elements[guard.title]?.textContent ?? null,
    allows: (selector: string, kind: ClutterKind) => guard.allows(numberOf(selector), kind),
    allowsProven: (selector: string) => guard.allowsProven(numberOf(selector)),
    allowsAll: (selector: string, kind: ClutterKind) =>
      guard.allowsAll(
        [...document.querySelectorAll(selector)].map(element => survey.numberOf.get(element) ?? -1),
        kind,
      ),
  }
}

describe('never clutter, even without any text', () => {
  test.each(['html', 'head', 'body', 'main', 'h1'])('%s', selector => {
    const { allows } = guarded('<title>x</title><body><main><h1>Kop</h1></main>')
    expect(allows(selector, 'comments')).toBe(false)
  })

  test('a box with the title in it', () => {
    const { allows } = guarded(`<header><h1>De sluis blijft dicht</h1></header>${paragraphs(3)}`)
    expect(allows('header', 'navigation')).toBe(false)
  })

  test('but a header with nothing but the logo may be', () => {
    const { allows } = guarded(
      `<header><h1>Streekblad</h1></header><h1>De sluis blijft dicht</h1>${paragraphs(3)}`,
    )
    expect(allows('header', 'navigation')).toBe(true)
  })
})

describe('the title', () => {
  test('is the heading that the document’s title repeats, not a slogan over it', () => {
    const { title } = guarded(
      '<title>De sluis blijft dicht | Streekblad</title><h1>Het laatste nieuws uit de streek</h1><h1>De sluis blijft dicht</h1>',
    )
    expect(title).toBe('De sluis blijft dicht')
  })

  test('is the first heading of some length where the document’s title says something else', () => {
    const { title } = guarded('<title>Streekblad</title><h1>Streek</h1><h1>De sluis blijft dicht</h1>')
    expect(title).toBe('De sluis blijft dicht')
  })

  test('is nowhere on a page without one', () => {
    expect(guarded('<h1>Streek</h1><p>tekst</p>').title).toBeNull()
  })
})

describe('of the page’s text a block may hold', () => {
  const page = (share: number) =>
    `<main>${paragraphs(20 - share)}</main><div id="block">${paragraphs(share)}</div>`

  test.each<[number, ClutterKind, boolean]>([
    [0, 'related', true],
    [3, 'related', true],
    [5, 'related', false],
    [3, 'navigation', true],
    [6, 'navigation', false],
    [9, 'consent', true],
    [12, 'consent', false],
    [9, 'prompt', true],
    [14, 'comments', true],
    [16, 'comments', false],
  ])('%d in 20 paragraphs and be %s: %s', (share, kind, isAllowed) => {
    expect(guarded(page(share)).allows('#block', kind)).toBe(isAllowed)
  })

  test('nothing but links, however many', () => {
    const links = Array.from({ length: 30 }, (_, at) => `<p><a href="/${at}">${prose(at)}</a></p>`).join('')
    const { allows } = guarded(`<main>${paragraphs(2)}</main><div id="block">${links}</div>`)
    expect(allows('#block', 'sidebar')).toBe(true)
  })
})

test('two sentences above ten teasers are the article, not the teasers', () => {
  const teaser = (at: number) =>
    `<div class="t"><h3><a href="/${at}">Haven krijgt kade ${at}</a></h3><p>${prose(at)}</p></div>`
  const teasers = Array.from({ length: 10 }, (_, at) => teaser(at)).join('')
  const { allows } = guarded(`<div id="text">${paragraphs(2)}</div><div id="more">${teasers}</div>`)
  expect(allows('#text', 'related')).toBe(false)
  expect(allows('#more', 'related')).toBe(true)
})

describe('comments longer than the article', () => {
  const page = (before: number) =>
    `<h1>De sluis blijft dicht</h1>${paragraphs(before)}<div class="cut">${paragraphs(15)}</div><div class="cut">${paragraphs(15)}</div>`

  test.each([
    [8, true],
    [3, false],
  ])('below %d paragraphs of it are comments: %s', (before, isAllowed) => {
    expect(guarded(page(before)).allowsAll('.cut', 'comments')).toBe(isAllowed)
  })

  test('are none where the text stands above the title', () => {
    const { allows } = guarded(
      `${paragraphs(8)}<h1>De sluis blijft dicht</h1><div id="block">${paragraphs(40)}</div>`,
    )
    expect(allows('#block', 'comments')).toBe(false)
  })

  test('are comments only, not something related', () => {
    expect(guarded(page(8)).allowsAll('.cut', 'related')).toBe(false)
  })
})

describe('ten small blocks', () => {
  const cuts = (count: number) =>
    `<main>${paragraphs(20 - count)}</main>${`<div class="cut">${paragraphs(1)}</div>`.repeat(count)}`

  test('are each allowed, together they are not', () => {
    const { allows, allowsAll } = guarded(cuts(10))
    expect(allows('.cut', 'sidebar')).toBe(true)
    expect(allowsAll('.cut', 'sidebar')).toBe(false)
  })

  test.each<[number, ClutterKind, boolean]>([
    [7, 'sidebar', true],
    [9, 'sidebar', false],
    [14, 'comments', true],
    [16, 'comments', false],
    [14, 'related', true],
    [11, 'consent', true],
    [13, 'consent', false],
  ])('%d of 20 may be %s: %s', (count, kind, isAllowed) => {
    expect(guarded(cuts(count)).allowsAll('.cut', kind)).toBe(isAllowed)
  })
})

test('a text is beside what proves to be clutter in scripts of fewer characters too', () => {
  const text =
    '町は一日に二人の来訪を見込むが、東浜町でその数字を信じる人は少ない。工事費は半分を県が負担する。'
  const { allowsProven } = guarded(
    `<h1>東浜町の古い橋を住民が守る話</h1><p>${text}</p><ul>${'<li>北岬の朝市</li>'.repeat(3)}</ul>`,
  )
  expect(text.length).toBeLessThan(80)
  expect(allowsProven('ul')).toBe(true)
})
