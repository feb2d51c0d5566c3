import { expect, test } from 'vitest'
import { surveyDocument, surveyParts, totalsOf } from '../../../src/page/survey'
import { one, pageOf, paragraphs, prose } from '../support/page'

test('only the parts are surveyed, and the text of the whole page is counted', () => {
  const document = pageOf(paragraphs(3))
  const before = totalsOf(surveyDocument(document))
  document.body.insertAdjacentHTML(
    'beforeend',
    `<div id="a"><p>${prose(7)}</p></div><i>los</i><aside id="b"><a href="/b">Meer</a></aside>`,
  )
  const [root, parts] = [document.documentElement, [one(document, '#a'), one(document, '#b')]]
  const survey = surveyParts(root, before, parts)
  expect(survey.tags).toEqual(['HTML', 'DIV', 'P', 'ASIDE', 'A'])
  expect([...survey.parent]).toEqual([-1, 0, 1, 0, 3])
  expect([...survey.end]).toEqual([5, 3, 3, 5, 5])
  expect(survey.proseLength[1]).toBe(prose(7).length)
  expect(totalsOf(survey)).toEqual({
    textLength: before.textLength + prose(7).length + 4,
    linkLength: 4,
    proseLength: before.proseLength + prose(7).length,
  })
})
