import '../../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { readMetadata } from '../../../../../src/article/metadata/metadata'
import { compileTokens } from '../../../../../src/page/name-tokens'
import { surveyDocument } from '../../../../../src/page/survey'
import { articleRules } from '../../../../../src/rules'
import { pageOf, paragraphs } from '../../../support/page'

const partOf = compileTokens(articleRules.tokens)

function published(markup: string): string | null {
  const document = pageOf(markup)
  return readMetadata(document, surveyDocument(document), articleRules, partOf).publishedTime
}

const heading = '<h1>De sluis blijft dicht</h1>'
const stated = '<meta property="article:published_time" content="2024-05-24T22:30:00Z">'
const changed = '<meta property="article:modified_time" content="2024-06-20T08:00:00Z">'
const shown = '<p class="date">25 mei 2024</p>'
const base = (path: string) => `<base href="https://streekblad.example${path}">`

describe('of two days', () => {
  test.each([
    ['the one near the title comes before the one for machines', `${stated}${heading}${shown}`, '2024-05-25'],
    [
      '… in a time element too',
      `${stated}${heading}<time datetime="2024-05-25">zaterdag</time>`,
      '2024-05-25',
    ],
    ['… and before the title', `${stated}${shown}${heading}`, '2024-05-25'],
    [
      'the same day has the stated time',
      `${stated}${heading}<p class="date">24 mei 2024</p>`,
      '2024-05-24T22:30:00Z',
    ],
    [
      'the stated day counts where it is one of the shown days',
      `${stated}${heading}${shown}<p class="date">24 mei 2024</p>`,
      '2024-05-24T22:30:00Z',
    ],
    [
      'a day in a line without a date’s name does not count',
      `${stated}${heading}<p>Op 27 mei 2024</p>`,
      '2024-05-24T22:30:00Z',
    ],
    [
      'the day of a change does not count',
      `${stated}${heading}<p class="date">Bijgewerkt op 25 mei 2024</p>`,
      '2024-05-24T22:30:00Z',
    ],
    [
      '… nor if the line before says so',
      `${stated}${heading}<p>Laatst gewijzigd: <span class="date">25 mei 2024</span></p>`,
      '2024-05-24T22:30:00Z',
    ],
    [
      '… nor if its name says so',
      `${stated}${heading}<time class="updated" datetime="2024-05-25">zaterdag</time>`,
      '2024-05-24T22:30:00Z',
    ],
    [
      '… nor if it is the day of the last change stated for machines',
      `${stated}${changed}${heading}<p class="date">20 juni 2024</p>`,
      '2024-05-24T22:30:00Z',
    ],
    [
      'where the moment is in UTC, its day in another time zone counts in any line',
      `${stated}${heading}<p>Op 25 mei 2024</p>`,
      '2024-05-25',
    ],
    ['… and in the address', `${base('/2024/05/25/sluis')}${stated}${heading}`, '2024-05-25'],
    [
      '… but not a day that it is in no time zone',
      `${base('/2024/05/26/sluis')}${stated}${heading}`,
      '2024-05-24T22:30:00Z',
    ],
    [
      '… nor if the moment is in the time zone of the page',
      `${base('/2024/05/25/sluis')}<meta name="pubdate" content="2024-05-24T22:30:00+02:00">${heading}`,
      '2024-05-24T22:30:00+02:00',
    ],
    [
      'the same day in the address has the stated time',
      `${base('/2024/05/24/sluis')}${stated}${heading}`,
      '2024-05-24T22:30:00Z',
    ],
    [
      'a line comes before a date that may be that of something else',
      `<meta name="dc.date" content="2024-05-21">${heading}<p>Op 27 mei 2024</p>`,
      '2024-05-27',
    ],
    [
      '… but not a box around the title',
      `<meta name="dc.date" content="2024-05-21"><div>${heading} 27 mei 2024</div>`,
      '2024-05-21',
    ],
    [
      'the earliest of several stated days counts',
      `<meta name="published-time" content="2024-05-27"><meta name="w-published-date" content="2024-05-24">`,
      '2024-05-24',
    ],
    [
      'a time element comes before the words around it',
      `${heading}<p class="date">05/06/2024 <time datetime="2024-05-06">vandaag</time></p>`,
      '2024-05-06',
    ],
    [
      'day and year may be in separate boxes',
      `${heading}<div class="date"><b>Mei</b> <b>24</b><b>2024</b></div>`,
      '2024-05-24',
    ],
    [
      'the microformat name for a date does not mark it as that of a change',
      `${stated}${heading}<p class="post-date updated">27 mei 2024</p>`,
      '2024-05-27',
    ],
    [
      'a day below the text does not count',
      `${stated}${heading}${paragraphs(12)}${shown}`,
      '2024-05-24T22:30:00Z',
    ],
    [
      'a day of another article does not count',
      `${stated}${heading}<div class="related-teaser"><a href="/brug">De brug</a>${shown}</div>`,
      '2024-05-24T22:30:00Z',
    ],
  ])('%s', (_, markup, time) => {
    expect(published(markup)).toBe(time)
  })
})

describe('a day is not the article’s', () => {
  const headline = '<a href="/brug">De brug gaat voor een week dicht</a>'
  test.each([
    [
      'in a box with a linked headline',
      `<div><span>Volgende</span> ${headline} <time datetime="2024-05-30">30 mei</time></div>`,
    ],
    [
      'under a linked headline, two boxes up',
      `<div><p>${headline}</p><p><span class="date">30 mei 2024</span></p></div>`,
    ],
    [
      'in the link itself',
      '<a href="/brug"><b>De brug gaat voor een week dicht</b> <time datetime="2024-05-30">30 mei</time></a>',
    ],
    [
      'with a headline in a script without spaces',
      '<div><a href="/a">東京の新しい橋が来年の春に開通する見通しとなったことが分かった</a> <time datetime="2024-05-30">5月30日</time></div>',
    ],
  ])('%s', (_, box) => {
    expect(published(`<article>${heading}${paragraphs(8)}</article>${box}`)).toBeNull()
    expect(published(`${box}<article>${heading}${paragraphs(8)}</article>`)).toBeNull()
  })

  test.each([
    [
      'an author',
      '<div><a href="/anna">Deutsche Presse-Agentur GmbH</a> <time datetime="2024-05-24">24 mei</time></div>',
    ],
    [
      'the next chapter',
      '<div><time datetime="2024-05-24">24 mei</time> <a href="/2">Volgende: de brug gaat voor een week open</a></div>',
    ],
    [
      'a section',
      '<div><a href="/regio">Noord-Holland en Waterland</a> <span class="date">24 mei 2024</span></div>',
    ],
    ['the time itself', '<p class="date"><a href="/sluis">vrijdag 24 mei 2024 om vijf over twee</a></p>'],
  ])('but beside %s that is linked, it is', (_, line) => {
    expect(published(`<article>${heading}${line}${paragraphs(8)}</article>`)).toBe('2024-05-24')
  })
})

describe('where nothing is stated for machines, the day is', () => {
  test.each([
    ['the one near the title', `${base('/2020/01/02/sluis')}${heading}${shown}`, '2024-05-25'],
    [
      '… but not that of another article above the title',
      `<aside><a href="/brug">De brug</a> <time datetime="2024-05-30">30 mei</time></aside>${heading}<p>25 mei 2024</p>`,
      '2024-05-25',
    ],
    [
      '… though an aside below the title may have it',
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
    [
      'else that of a change near the title',
      `${heading}<p class="date">Update: 25 mei 2024</p>`,
      '2024-05-25',
    ],
    [
      'else one in a line with little else',
      `${heading}${paragraphs(20)}<p>Stand: 25.05.2024</p>`,
      '2024-05-25',
    ],
    [
      'else one that begins a paragraph',
      `${heading}${paragraphs(20)}<p>25.05.2024 – ${'De sluis ging open. '.repeat(9)}</p>`,
      '2024-05-25',
    ],
    [
      'else one next to other lines in its block',
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
