import '../support/standard-dom'
import { expect, test } from 'vitest'
import { keepEntryTimes } from '../../../src/article/entry-times'
import { textOfPassage } from '../../../src/article/passages/passage'
import { surveyDocument } from '../../../src/page/survey'
import { pageOf, prose } from '../support/page'

/** The short lines that are kept, where paragraphs alone were kept before. */
function keptLines(markup: string): readonly string[] {
  const survey = surveyDocument(pageOf(`<main>${markup}</main>`))
  const isClutter = new Uint8Array(survey.elements.length)
  const before = survey.passages.map(({ length }) => (length > 60 ? ('kept' as const) : ('dropped' as const)))
  const after = keepEntryTimes(survey, isClutter, before)
  return survey.passages.flatMap((passage, at) =>
    after[at] === before[at] ? [] : [textOfPassage(survey, passage).trim()],
  )
}

const entries = (entry: (time: string, text: string) => string, times: readonly string[]) =>
  times.map((time, at) => entry(time, prose(at))).join('')
const three = ['10:05', '11:20', '12:45']

test.each<[string, (time: string, text: string) => string]>([
  ['p', (time, text) => `<p>${time}</p><p>${text}</p>`],
  ['time in a box', (time, text) => `<div><div><time>${time}</time></div><p>${text}</p></div>`],
  ['span', (time, text) => `<article><span>${time}</span><div>${text}</div></article>`],
  ['dt', (time, text) => `<dl><dt>${time}</dt><dd>${text}</dd></dl>`],
  ['li', (time, text) => `<li><b>${time}</b><p>${text}</p></li>`],
])('the times of entries are kept, each in a %s', (_, entry) => {
  expect(keptLines(entries(entry, three))).toEqual(three)
})

test.each([
  '10:05 Uhr',
  '10.05 Uhr',
  '10h05',
  '10.05 uur',
  'kl. 10.05',
  '9:05 am',
  '4 maart, 10:05',
  '04.03.2026 | 10:05 Uhr',
])('a time is written %s', time => {
  expect(keptLines(entries((one, text) => `<p>${one}</p><p>${text}</p>`, [time, time, time]))).toHaveLength(3)
})

test.each([
  ['two of them', entries((time, text) => `<p>${time}</p><p>${text}</p>`, ['10:05', '11:20'])],
  ['times over what is not kept', entries(time => `<p>${time}</p><p><a href="/x">Brug open</a></p>`, three)],
  ['scores and sections', entries((time, text) => `<p>${time}</p><p>${text}</p>`, ['3-1', '2.4', '§ 12'])],
  [
    'lines with more than a time',
    entries((t, text) => `<p>Om ${t} dicht, zegt hij</p><p>${text}</p>`, three),
  ],
])('%s are no times of entries', (_, markup) => {
  expect(keptLines(markup)).toEqual([])
})
