import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { createSight } from '../../../../src/article/rebuild/sight'
import { surveyDocument } from '../../../../src/page/survey'
import { one, pageOf } from '../../support/page'

/** The test's DOM has no layout. What the layout hides is tested in browsers. */
function sightOf(markup: string, medium = 'img') {
  const document = pageOf(`<body><p>a</p>${markup}`)
  const survey = surveyDocument(document)
  const holdsText = new Uint8Array(survey.elements.length)
  for (const box of document.querySelectorAll('.text')) holdsText[survey.numberOf.get(box) ?? 0] = 1
  const number = survey.numberOf.get(one(document, medium)) ?? -1
  const { isSeen, isExpected } = createSight(survey, holdsText)
  return { isSeen: isSeen(number), isExpected: isExpected(number) }
}

describe('without a layout, a picture is seen', () => {
  test.each([
    ['unless its markup hides it', '<img hidden>', false],
    ['unless a box hides it', '<div style="display:none"><div><img></div></div>', false],
    ['even where the text around it is hidden', '<div hidden class="text"><div><img></div></div>', true],
    [
      'but not where a box within that text hides it',
      '<div class="text"><div hidden><img></div></div>',
      false,
    ],
    ['whatever its size', '<img width="1" height="1">', true],
  ])('%s', (_, markup, isSeen) => {
    expect(sightOf(markup).isSeen).toBe(isSeen)
  })
})

test('a noscript is hidden by the boxes around it only', () => {
  const noscript = '<noscript><img></noscript>'
  expect(sightOf(`<div>${noscript}</div>`, 'noscript')).toEqual({ isSeen: true, isExpected: false })
  expect(sightOf(`<div class="text" hidden>${noscript}</div>`, 'noscript').isSeen).toBe(true)
})
