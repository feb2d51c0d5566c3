import '../../support/standard-dom'
import { describe, expect, test } from 'vitest'
import { createTextTest } from '../../../../src/clutter/hide/is-page-topic'
import type { ClutterKind } from '../../../../src/domain/clutter'
import { tidyRules } from '../../../../src/rules/tidy'
import { one, pageOf } from '../../support/page'

const question = '<p>Mag dat?</p><button>Ja</button>'
const chapter = '<p>Wie mag weten wat wij lezen?</p>'

function isOfText(title: string, kind: ClutterKind, inside: string, place = 'main'): boolean {
  const page = pageOf(`<title>${title}</title><main></main><footer></footer>`)
  one(page, place).innerHTML = `<div id="block">${inside}</div>`
  const test = createTextTest(page, one(page, 'main'), tidyRules)
  return test({ element: one(page, '#block'), kind, reason: { signal: 'token', token: 'x' } })
}

describe('what looks like a prompt in a text', () => {
  test.each<[string, boolean, string, ClutterKind, string]>([
    ['is of it when it asks nothing', true, 'De sluis', 'consent', chapter],
    ['is a prompt when it has a button', false, 'De sluis', 'consent', question],
    ['is a prompt when it has a link', false, 'De sluis', 'newsletter', '<p>Lees <a href="/n">hier</a></p>'],
    ['is a prompt when it has nothing yet', false, 'De sluis', 'newsletter', ' '],
    [
      'is of it when that is about such questions',
      true,
      'Waarom de cookiebanner ergert',
      'consent',
      question,
    ],
    ['is of it when that is about such sweets', true, 'Cookies met haver', 'consent', question],
    ['is of it when that offers the newsletter', true, 'Nieuwsbrief', 'newsletter', '<input type="email">'],
    ['is a prompt when that is about something else of the kind', false, 'Nieuwsbrief', 'consent', question],
    ['is a prompt when a word only ends so', false, 'Het minicookie', 'consent', question],
    ['is no question of this for other kinds', false, 'De sluis', 'related', chapter],
  ])('%s', (_, expected, title, kind, inside) => {
    expect(isOfText(title, kind, inside)).toBe(expected)
  })
})

test('what stands beside the text is none of it', () => {
  expect(isOfText('Cookies met haver', 'consent', chapter, 'footer')).toBe(false)
})

test('what stands over the page is none of it', () => {
  const page = document
  page.title = 'Cookies met haver'
  page.body.innerHTML = `<main><div id="block" style="position: fixed">${question}</div></main>`
  const test = createTextTest(page, one(page, 'main'), tidyRules)
  expect(
    test({ element: one(page, '#block'), kind: 'consent', reason: { signal: 'token', token: 'x' } }),
  ).toBe(false)
})
