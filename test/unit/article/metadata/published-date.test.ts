import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { readMetadata } from '../../../../src/article/metadata/metadata'
import { compileTokens } from '../../../../src/page/name-tokens'
import { surveyDocument } from '../../../../src/page/survey'
import { articleRules } from '../../../../src/rules'
import { pageOf, paragraphs } from '../../support/page'

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
      `${told}${heading}<p>Op 27 mei 2024</p>`,
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
    [
      'where the moment is in universal time, a day that it may be there is the day in any line',
      `${told}${heading}<p>Op 25 mei 2024</p>`,
      '2024-05-25',
    ],
    ['… and in the address', `${base('/2024/05/25/sluis')}${told}${heading}`, '2024-05-25'],
    [
      '… but not one that it is nowhere',
      `${base('/2024/05/26/sluis')}${told}${heading}`,
      '2024-05-24T22:30:00Z',
    ],
    [
      '… nor where it is told in the zone of the page',
      `${base('/2024/05/25/sluis')}<meta name="pubdate" content="2024-05-24T22:30:00+02:00">${heading}`,
      '2024-05-24T22:30:00+02:00',
    ],
    [
      'the same day in the address is told with its time',
      `${base('/2024/05/24/sluis')}${told}${heading}`,
      '2024-05-24T22:30:00Z',
    ],
    [
      'a line comes before what may be told of something else',
      `<meta name="dc.date" content="2024-05-21">${heading}<p>Op 27 mei 2024</p>`,
      '2024-05-27',
    ],
    [
      '… but not a box around the title',
      `<meta name="dc.date" content="2024-05-21"><div>${heading} 27 mei 2024</div>`,
      '2024-05-21',
    ],
    [
      'of several that are told the first counts',
      `<meta name="published-time" content="2024-05-27"><meta name="w-published-date" content="2024-05-24">`,
      '2024-05-24',
    ],
    [
      'a time element comes before the words around it',
      `${heading}<p class="date">05/06/2024 <time datetime="2024-05-06">vandaag</time></p>`,
      '2024-05-06',
    ],
    [
      'day and year may stand in boxes of their own',
      `${heading}<div class="date"><b>Mei</b> <b>24</b><b>2024</b></div>`,
      '2024-05-24',
    ],
    [
      'a microformat’s name for a date does not say that it is of a change',
      `${told}${heading}<p class="post-date updated">27 mei 2024</p>`,
      '2024-05-27',
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
    [
      '… not that of an article beside it, above the title',
      `<aside><a href="/brug">De brug</a> <time datetime="2024-05-30">30 mei</time></aside>${heading}<p>25 mei 2024</p>`,
      '2024-05-25',
    ],
    [
      '… though an element beside the text, below the title, may say it',
      `${heading}<aside class="meta"><time datetime="2024-05-25">25 mei</time></aside>`,
      '2024-05-25',
    ],
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
      'else one that opens a paragraph',
      `${heading}${paragraphs(20)}<p>25.05.2024 – ${'De sluis ging open. '.repeat(9)}</p>`,
      '2024-05-25',
    ],
    [
      'else one beside other lines of its block',
      `${heading}<div>25 mei 2024<p>${'De sluis ging open. '.repeat(9)}</p></div>`,
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
