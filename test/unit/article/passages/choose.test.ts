import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { markClutter } from '../../../../src/article/passages/candidates'
import { choosePassages } from '../../../../src/article/passages/choose'
import { findUnits } from '../../../../src/article/rebuild/units'
import { surveyDocument } from '../../../../src/page/survey'
import { pageOf, prose } from '../../support/page'
import { clutterIn } from '../../support/rebuilt'

/** The verdicts on a page, one letter per passage: kept, uncertain, dropped. `.reclame` is clutter. */
function chosen(markup: string, probability: readonly number[]): string {
  const document = pageOf(`<body>${markup}`)
  const survey = surveyDocument(document)
  expect(survey.passages.length, 'a probability for each passage').toBe(probability.length)
  const verdicts = choosePassages({
    survey,
    probability: Float32Array.from(probability),
    isClutter: markClutter(survey, clutterIn(document, '.reclame')),
    unitOf: findUnits(survey),
  })
  return verdicts.map(verdict => ({ kept: 'k', uncertain: 'u', dropped: 'd' })[verdict]).join('')
}

const text = `<p>${prose()}</p>`
const block = `<div>${prose(1)}</div>`
const line = '<p>Lees ook</p>'

describe('a passage', () => {
  test.each([
    {
      what: 'is kept if it is probably part of the article',
      markup: text,
      probability: [0.5],
      verdicts: 'k',
    },
    { what: 'is dropped otherwise', markup: line.repeat(3), probability: [0.9, 0.34, 0.9], verdicts: 'kdk' },
    {
      what: 'is kept at a lower probability where it is a line between others',
      markup: line.repeat(3),
      probability: [0.9, 0.36, 0.9],
      verdicts: 'kkk',
    },
    {
      what: 'is kept between others that are written as a list',
      markup: `<dl><dd>${line}</dd></dl><div>${line}</div><dl><dd>${line}</dd></dl>`,
      probability: [0.9, 0.36, 0.9],
      verdicts: 'kkk',
    },
    {
      what: 'is kept between others with a box each',
      markup: `<div><div>${text}</div></div><div>Zout voor de dijk</div><div><div>${text}</div></div>`,
      probability: [0.9, 0.36, 0.9],
      verdicts: 'kkk',
    },
    {
      what: 'is kept between paragraphs if it is a line in bold, as a heading',
      markup: `${text}<p><strong>Zout voor de dijk</strong></p>${text}`,
      probability: [0.9, 0.1, 0.9],
      verdicts: 'kkk',
    },
    {
      what: 'is dropped if the bold line has a link: "Lees ook"',
      markup: `${text}<p><strong><a href="/dijk">Zout voor de dijk</a></strong></p>${text}`,
      probability: [0.9, 0.1, 0.9],
      verdicts: 'kdk',
    },
    {
      what: 'is dropped in clutter',
      markup: `<div class="reclame">${text}</div>`,
      probability: [0.9],
      verdicts: 'd',
    },
    {
      what: 'is dropped if it is a button',
      markup: '<button>Vergroot</button>',
      probability: [0.9],
      verdicts: 'd',
    },
  ])('$what', ({ markup, probability, verdicts }) => {
    expect(chosen(markup, probability)).toBe(verdicts)
  })
})

describe('a passage that may be part of the article', () => {
  test.each([
    { what: 'is uncertain', markup: text.repeat(4), probability: [0.9, 0.32, 0.32, 0.9], verdicts: 'kuuk' },
    {
      what: 'is dropped if it is less probable',
      markup: text.repeat(3),
      probability: [0.9, 0.29, 0.9],
      verdicts: 'kdk',
    },
    {
      what: 'is dropped if it is short',
      markup: text + line + text,
      probability: [0.9, 0.32, 0.9],
      verdicts: 'kdk',
    },
    {
      what: 'is dropped if it is no `p`',
      markup: text + block + text,
      probability: [0.9, 0.32, 0.9],
      verdicts: 'kdk',
    },
    {
      what: 'is dropped before and after the text',
      markup: text.repeat(3),
      probability: [0.32, 0.9, 0.32],
      verdicts: 'dkd',
    },
    {
      what: 'is dropped where there is no text',
      markup: text.repeat(2),
      probability: [0.32, 0.32],
      verdicts: 'dd',
    },
  ])('$what', ({ markup, probability, verdicts }) => {
    expect(chosen(markup, probability)).toBe(verdicts)
  })
})

describe('a footnote', () => {
  const note = (id: string) => `${text}<ol><li id="${id}">Het peil van 1953.</li></ol>`
  test.each([
    ['fn1', 'kk'],
    ['fn:2', 'kk'],
    ['footnote-3', 'kk'],
    ['cite_note-4', 'kk'],
    ['function', 'kd'],
    ['notebook', 'kd'],
  ])('with the id %s gives the verdicts %s', (id, verdicts) => {
    expect(chosen(note(id), [0.9, 0.05])).toBe(verdicts)
  })

  test('is dropped before the text', () => {
    expect(chosen(`<p id="fn1">Het peil van 1953.</p>${text}`, [0.05, 0.9])).toBe('dk')
  })
})

describe('code and tables are judged whole', () => {
  const table = '<table><tr><td>Zeilboot</td><td>4</td></tr></table>'
  test.each([
    { what: 'by the mean of their passages', markup: table, probability: [0.4, 0.6], verdicts: 'kk' },
    {
      what: 'with each passage weighted by its length',
      markup: table,
      probability: [0.1, 0.9],
      verdicts: 'dd',
    },
    {
      what: 'and kept at a lower probability than a passage alone',
      markup: `${table}${line}`,
      probability: [0.45, 0.45, 0.1],
      verdicts: 'kkd',
    },
    {
      what: 'and are never uncertain',
      markup: text + table + text,
      probability: [0.9, 0.05, 0.05, 0.9],
      verdicts: 'kddk',
    },
    {
      what: 'and kept at a much lower probability between paragraphs',
      markup: text + table + text,
      probability: [0.9, 0.15, 0.15, 0.9],
      verdicts: 'kkkk',
    },
    {
      what: 'also code with lines in boxes',
      markup: '<pre><div>een</div><div>twee</div></pre>',
      probability: [0.1, 0.9],
      verdicts: 'kk',
    },
  ])('$what', ({ markup, probability, verdicts }) => {
    expect(chosen(markup, probability)).toBe(verdicts)
  })
})

describe('passages that belong together', () => {
  const list = '<ul><li>Een</li><li>Twee</li><li>Drie</li></ul>'
  test.each([
    { what: 'a list keeps its last item', markup: list, probability: [0.9, 0.9, 0.1], verdicts: 'kkk' },
    {
      what: 'a list is not kept for one item',
      markup: text + list,
      probability: [0.9, 0.1, 0.1, 0.9],
      verdicts: 'kddk',
    },
    {
      what: 'a quote keeps its source',
      markup: '<blockquote><p>Nooit.</p><cite>De schipper</cite></blockquote>',
      probability: [0.9, 0.1],
      verdicts: 'kk',
    },
    {
      what: 'a heading between kept paragraphs is kept',
      markup: `${text}<h2>Hout</h2>${text}`,
      probability: [0.9, 0.2, 0.9],
      verdicts: 'kkk',
    },
    {
      what: 'a heading over dropped passages is not',
      markup: `${text}<h2>Hout</h2>${line}`,
      probability: [0.9, 0.2, 0.1],
      verdicts: 'kdd',
    },
  ])('$what', ({ markup, probability, verdicts }) => {
    expect(chosen(markup, probability)).toBe(verdicts)
  })
})

test('on a page with low probabilities everywhere, the threshold is lower', () => {
  expect(chosen(text.repeat(4), [0.6, 0.4, 0.4, 0.2])).toBe('kkkd')
  expect(chosen(text.repeat(4), [0.6, 0.6, 0.34, 0.6])).toBe('kkuk')
})

test('a page without text has nothing to choose from', () => {
  expect(chosen('<img>', [])).toBe('')
})
