import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { isCutOff } from '../../../../src/article/ending/find-cut'
import { surveyDocument } from '../../../../src/page/survey'
import { one, pageOf, prose } from '../../support/page'
import { clutterIn } from '../../support/rebuilt'

interface Sample {
  readonly words?: number
  readonly lastWords?: string
  readonly head?: string
  readonly below?: string
}

const locked =
  '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>'
const offer = '<div class="c-paywall"><a href="/abonneren">Lees verder met een abonnement</a></div>'

function isCut({ words = 60, lastWords = 'zei de wethouder.', head = '', below = '' }: Sample): boolean {
  const document = pageOf(`${head}<p id="laatste">${prose()}</p>${below}`)
  const survey = surveyDocument(document)
  const last = survey.numberOf.get(one(document, '#laatste')) ?? -1
  const end = (survey.textBefore[last] ?? 0) + (survey.textLength[last] ?? 0)
  const clutter = below.includes('id="muur"')
    ? clutterIn(document, '#muur').map(found => ({ ...found, kind: 'paywall' as const }))
    : []
  return isCutOff({ document, survey, clutter, last, end, words, lastWords })
}

describe('two signs that agree', () => {
  test.each<[string, Sample]>([
    ['not free, and an offer below', { head: locked, below: offer }],
    ['not free, and broken off', { head: locked, lastWords: 'zei de wethouder…' }],
    ['broken off, and an offer below', { lastWords: 'zei de […]', below: offer }],
    ['broken off, and a login below', { lastWords: 'zei de ...', below: '<input type="password">' }],
    [
      'broken off, and what was found to be an offer',
      { lastWords: 'zei …', below: '<b id="muur">Lees verder</b>' },
    ],
    [
      'far more words, and an offer below',
      { head: '<script type="application/ld+json">{"wordCount": "912"}</script>', below: offer, words: 420 },
    ],
    [
      'not free by its metadata, and broken off',
      { head: '<meta property="article:content_tier" content="locked">', lastWords: 'zei…”' },
    ],
    [
      'a longer text that ends within a sentence',
      { head: locked, below: offer, words: 250, lastWords: 'zei de' },
    ],
  ])('%s', (_, sample) => {
    expect(isCut(sample)).toBe(true)
  })
})

test.each([
  ['a class', '.slot', false],
  ['a tag and a class', 'body > div.slot', false],
  // Some take minutes on a page of many elements.
  ['what is around it', 'body:has(.slot)', true],
])('the part that is not free is looked for by %s', (_, selector, expected) => {
  const head = locked.replace('}', `,"hasPart":{"cssSelector":"${selector}"}}`)
  const below = `${offer}<div class="slot">${prose(0)} ${prose(1)} ${prose(2)} ${prose(3)}</div>`
  expect(isCut({ head, below })).toBe(expected)
})

describe('nothing is said of', () => {
  test.each<[string, Sample]>([
    ['a text that is not free but all there', { head: locked }],
    ['an offer below a whole text', { below: offer }],
    ['a story with an open end', { lastWords: 'En toen…' }],
    ['a long text with an offer below', { head: locked, below: offer, words: 700, lastWords: 'En toen…' }],
    ['a text of some length with an offer below', { head: locked, below: offer, words: 300 }],
    ['an offer far below', { lastWords: 'En toen…', below: `${`<p>${prose()}</p>`.repeat(6)}${offer}` }],
    [
      'words about an offer',
      { lastWords: 'En toen…', below: '<p>Het abonnement werd niet verlengd, zei ze.</p>' },
    ],
    ['a free text', { head: locked.replace('False', 'True'), below: offer }],
    [
      'a text whose part that is not free is on the page',
      {
        head: locked.replace('}', ',"hasPart":{"cssSelector":".slot"}}'),
        below: `${offer}<div class="slot">${prose(0)} ${prose(1)} ${prose(2)} ${prose(3)}</div>`,
      },
    ],
    ['no text', { head: locked, below: offer, words: 0 }],
    [
      'a selector that is none',
      { head: locked.replace('}', ',"hasPart":{"cssSelector":"..["}}'), lastWords: 'zei ze.' },
    ],
  ])('%s', (_, sample) => {
    expect(isCut(sample)).toBe(false)
  })
})
