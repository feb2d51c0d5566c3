import '../../support/standard-dom'

import { expect, test } from 'vitest'
import { restOfWhole } from '../../../../src/article/pages/rest-of-whole'
import { articleOf } from '../../support/article'
import { paragraphs } from '../../support/page'

const textsOf = ({ children }: ParentNode) =>
  [...children].map(({ textContent }) => textContent.slice(-4, -1).replace(/\D/g, ''))
const own = articleOf(paragraphs(3, 3))

test('the whole text has what comes before a page, and what comes after it', () => {
  const rest = restOfWhole(articleOf(`<h2>${own.title}</h2>${paragraphs(9)}`), own)
  expect(rest && [textsOf(rest.before), textsOf(rest.after)]).toEqual([
    ['0', '1', '2'],
    ['6', '7', '8'],
  ])
})

test('a text that only begins alike is not the whole one', () => {
  expect(restOfWhole(articleOf(paragraphs(1, 3) + paragraphs(8, 20)), own)).toBeNull()
})

test('a page with no more text is none', () => {
  expect(restOfWhole(articleOf(paragraphs(3, 3)), own)).toBeNull()
})
