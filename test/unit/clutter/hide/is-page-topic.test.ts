import '../../support/standard-dom'
import { describe, expect, test } from 'vitest'
import { createPageTopicTest } from '../../../../src/clutter/hide/is-page-topic'
import type { ClutterKind } from '../../../../src/domain/clutter'
import { tidyRules } from '../../../../src/rules/tidy'
import { one, pageOf } from '../../support/page'

const question = '<p>Mag dat?</p><button>Ja</button>'
const chapter = '<p>Wie mag weten wat wij lezen?</p>'

function isPageTopic(title: string, kind: ClutterKind, inside: string, parent = 'main'): boolean {
  const page = pageOf(`<title>${title}</title><main></main><footer></footer>`)
  one(page, parent).innerHTML = `<div id="block">${inside}</div>`
  const test = createPageTopicTest(page, one(page, 'main'), tidyRules)
  return test({ element: one(page, '#block'), kind, reason: { signal: 'token', token: 'x' } })
}

describe('a block in the text that looks like a prompt', () => {
  test.each<[string, boolean, string, ClutterKind, string]>([
    ['belongs to the text if it asks nothing', true, 'De sluis', 'consent', chapter],
    ['is a prompt if it has a button', false, 'De sluis', 'consent', question],
    ['is a prompt if it has a link', false, 'De sluis', 'newsletter', '<p>Lees <a href="/n">hier</a></p>'],
    ['is a prompt if it has no text yet', false, 'De sluis', 'newsletter', ' '],
    [
      'belongs to the text if the title is about such prompts',
      true,
      'Waarom de cookiebanner ergert',
      'consent',
      question,
    ],
    [
      'belongs to the text if the title is about cookies to eat',
      true,
      'Cookies met haver',
      'consent',
      question,
    ],
    [
      'belongs to the text if the page is that of the newsletter',
      true,
      'Nieuwsbrief',
      'newsletter',
      '<input type="email">',
    ],
    ['is a prompt if the title is about another kind of prompt', false, 'Nieuwsbrief', 'consent', question],
    [
      'is a prompt if a word of the title only ends like its kind',
      false,
      'Het minicookie',
      'consent',
      question,
    ],
    ['is never part of the topic if it is of another kind', false, 'De sluis', 'related', chapter],
  ])('%s', (_, expected, title, kind, inside) => {
    expect(isPageTopic(title, kind, inside)).toBe(expected)
  })
})

test('a block beside the text does not belong to it', () => {
  expect(isPageTopic('Cookies met haver', 'consent', chapter, 'footer')).toBe(false)
})

test('a block over the page does not belong to the text', () => {
  const page = document
  page.title = 'Cookies met haver'
  page.body.innerHTML = `<main><div id="block" style="position: fixed">${question}</div></main>`
  const test = createPageTopicTest(page, one(page, 'main'), tidyRules)
  expect(
    test({ element: one(page, '#block'), kind: 'consent', reason: { signal: 'token', token: 'x' } }),
  ).toBe(false)
})
