import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { findUnits } from '../../../../src/article/rebuild/units'
import { surveyDocument } from '../../../../src/page/survey'
import { pageOf, paragraphs, prose } from '../../support/page'

/** The ids of the units. */
function unitsOf(markup: string): readonly string[] {
  const survey = surveyDocument(pageOf(markup))
  const units = new Set([...findUnits(survey)].filter(unit => unit >= 0))
  return [...units].map(unit => survey.ids[unit] ?? '')
}

const rows = '<tr><th>Boot</th><td>4</td></tr><tr><td></td><td>7</td></tr>'

describe('is kept whole', () => {
  test.each([
    ['a data table', `<table id="a">${rows}</table>`],
    ['a table with a paragraph in a cell', `<table id="a"><tr><td>${prose()}</td><td>4</td></tr></table>`],
    ['a table within an inline element', `<span><table id="a">${rows}</table></span>`],
    ['code', '<pre id="a">een\ntwee</pre>'],
    ['code with boxes of lines', '<pre id="a"><code><div>een</div><div>twee</div></code></pre>'],
    [
      'code in a table of data, with the table',
      '<table id="a"><tr><td><pre id="b">een</pre></td></tr></table>',
    ],
    [
      'a table of data in one that lays out the page',
      `<table id="b"><tr><td>Menu</td><td>${paragraphs(2)}<table id="a">${rows}</table></td></tr></table>`,
    ],
  ])('%s', (_, markup) => {
    expect(unitsOf(markup)).toEqual(['a'])
  })
})

describe('is not kept whole', () => {
  test.each([
    ['a table with the role presentation', `<table role="presentation">${rows}</table>`],
    ['a table with the role none', `<table role="none">${rows}</table>`],
    ['a table with several paragraphs in a cell', `<table><tr><td>${paragraphs(2)}</td></tr></table>`],
    [
      'a table with paragraphs parted by breaks',
      `<table><tr><td>${prose(1)}<br><br>${prose(2)}</td></tr></table>`,
    ],
    ['a list', '<ul><li>Een</li></ul>'],
    ['code in a line', '<p>Typ <code>ls</code>.</p>'],
  ])('%s', (_, markup) => {
    expect(unitsOf(markup)).toEqual([])
  })

  test('a table around another one, which is', () => {
    expect(unitsOf(`<table id="b"><tr><td><table id="a">${rows}</table></td></tr></table>`)).toEqual(['a'])
  })
})

test('all elements in a unit have its number', () => {
  const survey = surveyDocument(pageOf(`<p>Een.</p><table>${rows}</table>`))
  const [table = -1] = survey.tagged.get('TABLE') ?? []
  const unitOf = findUnits(survey)
  expect([...unitOf.slice(table, survey.end[table])].every(unit => unit === table)).toBe(true)
  expect(unitOf.slice(0, table).every(unit => unit === -1)).toBe(true)
})
