import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { dropNextArticles } from '../../../../src/article/rebuild/next-articles'
import { surveyDocument } from '../../../../src/page/survey'
import { one, pageOf, paragraphs, prose } from '../../support/page'

const title = '<h1 id="titel">De sluis blijft dicht</h1>'
const own = `<article>${title}${paragraphs(2)}</article>`
const next = `<article><header><h1>De brug gaat open</h1></header>${paragraphs(2, 2)}</article>`

/** The verdicts on a page of which all passages were kept, one letter per passage. */
function keptOf(markup: string): string {
  const document = pageOf(`<main>${markup}</main>`)
  const survey = surveyDocument(document)
  const all = survey.passages.map(() => 'kept' as const)
  const heading = survey.numberOf.get(one(document, '#titel')) ?? -1
  return dropNextArticles(survey, all, heading)
    .map(([letter]) => letter)
    .join('')
}

describe('the next article', () => {
  test.each([
    ['is dropped', `${own}${next}`, 'kkkddd'],
    ['is dropped in a box of its own', `<section>${own}</section><section>${next}</section>`, 'kkkddd'],
    ['is dropped with the one after it', `${own}${next}${next}`, 'kkkdddddd'],
    ['is dropped without what follows it', `${own}${next}<p>${prose(4)}</p>`, 'kkkdddk'],
  ])('%s', (_, markup, verdicts) => {
    expect(keptOf(markup)).toBe(verdicts)
  })
})

describe('no next article', () => {
  test.each([
    [
      'is one without a heading of the first rank',
      `${own}<article><h2>Noot</h2>${paragraphs(1, 2)}</article>`,
      'kkkkk',
    ],
    ['is in the article', `<article>${title}${paragraphs(2)}${next}</article>`, 'kkkkkk'],
    ['is before the article', `${next}${own}`, 'kkkkkk'],
    [
      'follows one with a title and nothing more',
      `<article>${title}<p>${prose()}</p></article>${next}`,
      'kkkkk',
    ],
    ['follows a title outside any `article`', `${title}${paragraphs(2)}${next}`, 'kkkkkk'],
  ])('%s', (_, markup, verdicts) => {
    expect(keptOf(markup)).toBe(verdicts)
  })
})

test('a page without a title keeps its verdicts', () => {
  const survey = surveyDocument(pageOf(`${own}${next}`))
  const all = survey.passages.map(() => 'kept' as const)
  expect(dropNextArticles(survey, all, -1)).toEqual(all)
})
