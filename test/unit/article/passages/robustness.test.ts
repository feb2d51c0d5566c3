import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { findCandidates } from '../../../../src/article/passages/candidates'
import { describePassages } from '../../../../src/article/passages/features'
import { compileVocabulary } from '../../../../src/article/vocabulary'
import { type Survey, surveyDocument } from '../../../../src/page/survey'
import { articleRules } from '../../../../src/rules'
import { pageOf, paragraphs, prose } from '../../support/page'
import { passageFeatures } from '../../support/passage-features'
import { tiledSurvey } from '../../support/tiled'

const vocabulary = compileVocabulary(articleRules)

/** Describes a page without clutter. */
function describeClean(survey: Survey) {
  const isClutter = new Uint8Array(survey.elements.length)
  const candidates = findCandidates(survey, isClutter)
  return describePassages({ survey, isClutter, candidates, title: 'De sluis', description: '', vocabulary })
}

describe('every feature is a number for every passage', () => {
  test.each([
    { what: 'a page without anything', markup: '', passages: 0 },
    { what: 'a page of one word', markup: 'Laden', passages: 1 },
    { what: 'a page with one invisible character', markup: '<p>\u200b</p>', passages: 1 },
    { what: 'a page with only links', markup: '<a href="/">Een</a><hr><a href="/">Twee</a>', passages: 2 },
    { what: 'a page without paragraphs', markup: '<h1>De sluis</h1><p>Kort</p><img>', passages: 2 },
    { what: 'a page with only clutter', markup: `<div class="reclame">${paragraphs(3)}</div>`, passages: 3 },
    { what: 'a page with only hidden text', markup: `<div hidden>${paragraphs(3)}</div>`, passages: 3 },
    { what: 'a page of 2,000 lines', markup: '<p>Kort</p>'.repeat(2000), passages: 2000 },
    {
      what: 'a form whose fields are named as what is asked of elements',
      markup: '<form><input name="tagName"><input name="id"><input name="className"><p>Kort</p></form>',
      passages: 1,
    },
  ])('on $what', ({ markup, passages }) => {
    const columns = Object.entries(passageFeatures(markup, 'De sluis', prose(0)).columns)
    expect(columns.length).toBeGreaterThan(80)
    expect(columns.filter(([, column]) => column.length !== passages).map(([name]) => name)).toEqual([])
    const wrong = columns.filter(([, column]) => !column.every(Number.isFinite))
    expect(wrong.map(([name]) => name)).toEqual([])
  })
})

describe('a page four times as large takes about four times as long at most', () => {
  const time = (survey: Survey) => {
    const before = process.cpuUsage()
    describeClean(survey)
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  const shapes = {
    'paragraphs in a row': paragraphs(10),
    'boxes in boxes': `${'<div class="laag">'.repeat(20)}${paragraphs(10)}${'</div>'.repeat(20)}`,
    sections: `<section><h2>Kop</h2>${paragraphs(7)}<ul><li><a href="/">Een</a></li></ul><p>Kort</p></section>`,
    'lines of one block': `<div>${'Kort<br><br>'.repeat(10)}</div>`,
  }

  test.each(Object.entries(shapes))(
    '%s',
    (_, markup) => {
      const [small, big] = [tiledSurvey(markup, 1_000), tiledSurvey(markup, 4_000)]
      expect(big.passages.length).toBe(40_000)
      // The first run is slow: the code is not yet compiled.
      time(small)
      // Another round is run only where other work of the machine may have disturbed one.
      let ratio = Number.POSITIVE_INFINITY
      for (let round = 0; round < 3 && ratio >= 6; round++) ratio = time(big) / time(small)
      expect(ratio).toBeLessThan(6)
    },
    20_000,
  )
})

test('a page made of copies of its nodes is described as if it were parsed', () => {
  const markup = `<section><h2>Kop</h2>${paragraphs(2)}<img><p class="laag">Kort</p></section>`
  const parsed = describeClean(surveyDocument(pageOf(`<body>${markup.repeat(3)}`)))
  expect(describeClean(tiledSurvey(markup, 3))).toEqual(parsed)
})
