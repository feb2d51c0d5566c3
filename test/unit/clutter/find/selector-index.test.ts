import '../../support/standard-dom'
import { expect, test } from 'vitest'
import { indexSelectors } from '../../../../src/clutter/find/selector-index'
import { surveyDocument } from '../../../../src/page/survey'
import { pageOf } from '../../support/page'

const hitsIn = indexSelectors({
  ids: 'cookie-bar\n    consent-root',
  classes: 'consent-layer',
  others: [
    'dialog.cookies',
    '#dialog[data-for="a cookie"]',
    '.shop .cookie-tip',
    '.shop > [role=dialog].notice',
    'cookie-box',
  ],
})

test.each([
  ['an id', '<div id="cookie-bar">', ['#cookie-bar']],
  ['no part of an id', '<div id="my-cookie-bar">', []],
  [
    'an id that is there twice',
    '<div id="consent-root"></div><div id="consent-root">',
    ['#consent-root', '#consent-root'],
  ],
  ['a class name among others', '<div class="a\n consent-layer b">', ['.consent-layer']],
  [
    'a class name of several elements',
    '<i class="consent-layer"></i><b class="consent-layer x">',
    ['.consent-layer', '.consent-layer'],
  ],
  [
    'a class name only where the rest fits',
    '<div class="cookies"></div><dialog class="cookies">',
    ['dialog.cookies'],
  ],
  [
    'an id only with its attribute',
    '<div id="dialog" data-for="a cookie">',
    ['#dialog[data-for="a cookie"]'],
  ],
  ['the same without', '<div id="dialog">', []],
  [
    'an element only where it stands',
    '<div class="cookie-tip"></div><div class="shop"><p><b class="cookie-tip">',
    ['.shop .cookie-tip'],
  ],
  [
    'a name before which an attribute stands',
    '<div class="shop"><p class="notice" role="dialog">',
    ['.shop > [role=dialog].notice'],
  ],
  ['a tag', '<cookie-box>', ['cookie-box']],
  ['nothing on a page without', '<p class="cookie">', []],
])('finds %s', (_, made, selectors) => {
  const hits = hitsIn(surveyDocument(pageOf(made)))
  expect(hits.map(({ selector }) => selector)).toEqual(selectors)
})

test('finds in document order', () => {
  const survey = surveyDocument(
    pageOf('<b class="consent-layer"></b><cookie-box></cookie-box><i id="cookie-bar">'),
  )
  expect(hitsIn(survey).map(({ selector }) => selector)).toEqual([
    '.consent-layer',
    'cookie-box',
    '#cookie-bar',
  ])
})

test('finds in an open shadow tree', () => {
  const page = pageOf('<div id="host"></div>')
  const root = page.querySelector('#host')?.attachShadow({ mode: 'open' })
  root?.append(Object.assign(page.createElement('div'), { id: 'cookie-bar' }))
  expect(hitsIn(surveyDocument(page))).toHaveLength(1)
})
