import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { readMetadata } from '../../../../src/article/metadata/metadata'
import { compileTokens } from '../../../../src/page/name-tokens'
import { surveyDocument } from '../../../../src/page/survey'
import { articleRules } from '../../../../src/rules'
import { pageOf } from '../../support/page'

const partOf = compileTokens(articleRules.tokens)
const heading = '<h1>De sluis blijft dicht</h1>'
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`
const data = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`

function read(markup: string) {
  const document = pageOf(markup)
  return readMetadata(document, surveyDocument(document), articleRules, partOf)
}

describe('a hostile page', () => {
  test.each([
    ['has 10,000 meta elements', meta('author', 'Anna de Vries').repeat(10_000)],
    ['has 4,000 headings', `${heading}${'<h1>Nog een</h1>'.repeat(4_000)}`],
    ['has 4,000 bylines', `${heading}${'<p class="author">-</p>'.repeat(4_000)}`],
    ['has a heading of dashes', `<h1>${'- '.repeat(100_000)}</h1>`],
    ['has a title of bars', `<title>${' | '.repeat(100_000)}</title>`],
    ['has a claim of dashes', meta('og:title', '- '.repeat(100_000))],
    ['has megabytes of JSON-LD', data({ articleBody: 'x'.repeat(5_000_000) })],
    ['has JSON-LD of white space', `<script type="application/ld+json">{${' \n'.repeat(500_000)}</script>`],
    ['has a byline of spaces', `${heading}<p class="byline">${' '.repeat(500_000)}By Ann</p>`],
  ])('is read quickly where it %s', (_, markup) => {
    const document = pageOf(markup)
    const survey = surveyDocument(document)
    const start = performance.now()
    readMetadata(document, survey, articleRules, partOf)
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test('is read where its fields have names of DOM properties', () => {
    const fields = ['tagName', 'className', 'textContent', 'getAttribute', 'querySelector', 'parentNode']
    const form = `<form>${fields.map(name => `<input name="${name}">`).join('')}${heading}<p class="byline">Door Anna de Vries</p></form>`
    expect(read(`<img name="title"><img name="documentElement">${form}`)).toMatchObject({
      title: 'De sluis blijft dicht',
      byline: 'Anna de Vries',
    })
  })
})
