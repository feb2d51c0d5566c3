import '../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { readMetadata } from '../../../src/article/metadata'
import { surveyDocument } from '../../../src/domain/survey'
import { compileTokens } from '../../../src/domain/tokens'
import { articleRules } from '../../../src/rules'
import { pageOf, paragraphs } from '../support/page'

const partOf = compileTokens(articleRules.tokens)

function published(markup: string): string | null {
  const document = pageOf(markup)
  return readMetadata(document, surveyDocument(document), articleRules, partOf).publishedTime
}

const heading = '<h1>De sluis blijft dicht</h1>'
const told = '<meta property="article:published_time" content="2024-05-24T22:30:00Z">'
const changed = '<meta property="article:modified_time" content="2024-06-20T08:00:00Z">'
const shown = '<p class="date">25 mei 2024</p>'
const base = (path: string) => `<base href="https://streekblad.example${path}">`

describe('of two days', () => {
  test.each([
    ['the one by the title comes before the one for machines', `${told}${heading}${shown}`, '2024-05-25'],
    ['… in a time element too', `${told}${heading}<time datetime="2024-05-25">zaterdag</time>`, '2024-05-25'],
    ['… and before the title', `${told}${shown}${heading}`, '2024-05-25'],
    [
      'the same day is told with its time',
      `${told}${heading}<p class="date">24 mei 2024</p>`,
      '2024-05-24T22:30:00Z',
    ],
    [
      'one that is shown twice, once as it is told, is as it is told',
      `${told}${heading}${shown}<p class="date">24 mei 2024</p>`,
      '2024-05-24T22:30:00Z',
    ],
    [
      'a day in a line without a name is none',
      `${told}${heading}<p>Op 25 mei 2024</p>`,
      '2024-05-24T22:30:00Z',
    ],
    [
      'the day of a change is none',
      `${told}${heading}<p class="date">Bijgewerkt op 25 mei 2024</p>`,
      '2024-05-24T22:30:00Z',
    ],
    [
      '… nor where the line before says so',
      `${told}${heading}<p>Laatst gewijzigd: <span class="date">25 mei 2024</span></p>`,
      '2024-05-24T22:30:00Z',
    ],
    [
      '… nor where its name says so',
      `${told}${heading}<time class="updated" datetime="2024-05-25">zaterdag</time>`,
      '2024-05-24T22:30:00Z',
    ],
    [
      '… nor where it is what machines are told of a change',
      `${told}${changed}${heading}<p class="date">20 juni 2024</p>`,
      '2024-05-24T22:30:00Z',
    ],
    ['a day below the text is none', `${told}${heading}${paragraphs(12)}${shown}`, '2024-05-24T22:30:00Z'],
    [
      'a day of another article is none',
      `${told}${heading}<div class="related-teaser"><a href="/brug">De brug</a>${shown}</div>`,
      '2024-05-24T22:30:00Z',
    ],
  ])('%s', (_, markup, time) => {
    expect(published(markup)).toBe(time)
  })
})

describe('where machines are told nothing, the day is', () => {
  test.each([
    ['the one by the title', `${base('/2020/01/02/sluis')}${heading}${shown}`, '2024-05-25'],
    ['else the one in the address', `${base('/2020/01/02/sluis')}${heading}`, '2020-01-02'],
    ['else one with a name elsewhere', `${heading}${paragraphs(20)}${shown}`, '2024-05-25'],
    [
      '… but not one of a comment',
      `${heading}${paragraphs(20)}<ol class="comments"><li>${shown}</li></ol>`,
      null,
    ],
    ['else that of a change by the title', `${heading}<p class="date">Update: 25 mei 2024</p>`, '2024-05-25'],
    [
      'else one in a line with little else',
      `${heading}${paragraphs(20)}<p>Stand: 25.05.2024</p>`,
      '2024-05-25',
    ],
    [
      'but not one in a sentence',
      `${heading}<p>${'De sluis ging op 25 mei 2020 open. '.repeat(9)}</p>`,
      null,
    ],
    [
      'nor one that is a link',
      `${heading}${paragraphs(20)}<p><a href="/a">Archief 25 mei 2020</a></p>`,
      null,
    ],
  ])('%s', (_, markup, time) => {
    expect(published(markup)).toBe(time)
  })
})

test.each([
  ['en-US', '2024-04-05'],
  ['en-GB', '2024-05-04'],
  ['nl', '2024-05-04'],
])('on a page in %s 04/05/2024 is %s', (lang, date) => {
  expect(published(`<html lang="${lang}">${heading}<p class="date">04/05/2024</p>`)).toBe(date)
})
