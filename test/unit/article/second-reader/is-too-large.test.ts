import { describe, expect, test } from 'vitest'
import { isTooLarge } from '../../../../src/article/second-reader/is-too-large'
import { surveyDocument } from '../../../../src/page/survey'
import { pageOf, paragraphs } from '../../support/page'

describe('a page is too large for a second reader', () => {
  const survey = surveyDocument(pageOf(paragraphs(3)))
  const [element = document.body] = survey.elements

  test('with more elements than it reads in a second', () => {
    expect(isTooLarge({ ...survey, elements: Array.from({ length: 10_001 }, () => element) })).toBe(true)
    expect(isTooLarge({ ...survey, elements: Array.from({ length: 10_000 }, () => element) })).toBe(false)
  })

  test('with much text that is nested deep, however few elements it has', () => {
    expect(isTooLarge({ ...survey, textLength: new Int32Array(4_000).fill(6_000) })).toBe(true)
    expect(isTooLarge({ ...survey, textLength: new Int32Array(4_000).fill(600) })).toBe(false)
  })

  test('with a nest of lists, of which it reads each for all around it', () => {
    const lists = (depth: number) => '<ul><li>Een punt'.repeat(depth)
    expect(isTooLarge(surveyDocument(pageOf(lists(450))))).toBe(true)
    expect(isTooLarge(surveyDocument(pageOf(lists(40))))).toBe(false)
  })
})
