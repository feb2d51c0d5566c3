import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import {
  elementsAround,
  elementsByTitle,
  numberOfTitle,
} from '../../../../src/article/metadata/title-element'
import { surveyDocument } from '../../../../src/page/survey'
import { pageOf, prose } from '../../support/page'

const title = 'De sluis blijft dicht'

function found(markup: string, headings?: string): string | undefined {
  const document = pageOf(markup)
  const survey = surveyDocument(document)
  const number = numberOfTitle(document, survey, title, headings)
  return survey.elements[number]?.id
}

describe('the heading that is the title', () => {
  test.each([
    ['has the same words', `<h1>Menu</h1><h1 id="a">${title}</h1>`, 'a'],
    ['has the same words in other letters', '<h1 id="a">DE SLUIS, blijft dicht!</h1>', 'a'],
    ['has a kicker too', `<h1 id="a"><span>Waterschap</span> ${title}</h1>`, 'a'],
    [
      'has no kicker, where another one has',
      `<h1 id="a">Waterschap ${title}</h1><h1 id="b">${title}</h1>`,
      'b',
    ],
  ])('%s', (_, markup, id) => {
    expect(found(markup)).toBe(id)
  })

  test.each([
    ['no heading has its words', '<h1>De brug</h1>'],
    ['a heading has many more words', `<h1>${prose().repeat(3)} ${title}</h1>`],
    ['only a lower heading has its words', `<h2 id="a">${title}</h2>`],
  ])('is none where %s', (_, markup) => {
    expect(found(markup)).toBeUndefined()
  })

  test('may be a lower one if the caller allows it', () => {
    expect(found(`<h2 id="a">${title}</h2>`, 'h1, h2')).toBe('a')
  })
})

describe('the elements near the title', () => {
  const ids = (markup: string, by: typeof elementsByTitle) => {
    const document = pageOf(`<body>${markup}`)
    const survey = surveyDocument(document)
    const elements = by(survey, numberOfTitle(document, survey, title))
    return elements.map(element => element.id).filter(Boolean)
  }

  test('are it, those after it and those before it', () => {
    const markup = `<p id="a">a</p><h1 id="t">${title}</h1><p id="b">b</p>`
    expect(ids(markup, elementsByTitle)).toEqual(['t', 'b', 'a'])
    expect(ids(markup, (survey, at) => elementsAround(survey, at, 1, 2))).toEqual(['t', 'b', 'a'])
  })

  test('end where there is much text between', () => {
    const far = `<p>${prose().repeat(20)}</p>`
    const markup = `<p id="a">a</p>${far}<p id="b">b</p><h1 id="t">${title}</h1><p id="c">c</p>${far}<p id="d">d</p>`
    expect(ids(markup, elementsByTitle)).toEqual(['t', 'c', 'b'])
  })

  test('end where there are many elements between', () => {
    const markup = `<h1 id="t">${title}</h1>${'<i></i>'.repeat(200)}<p id="d">d</p>`
    expect(ids(markup, elementsByTitle)).toEqual(['t'])
  })

  test('are none without a title', () => {
    expect(ids('<p id="a">a</p>', elementsByTitle)).toEqual([])
  })
})
