import { describe, expect, test } from 'vitest'
import { findArticleBox } from '../../../../src/clutter/find/article-box'
import { surveyDocument } from '../../../../src/page/survey'
import { one, pageOf, paragraphs, prose } from '../../support/page'

function coreOf(markup: string, clutter?: string) {
  const document = pageOf(markup)
  const survey = surveyDocument(document)
  const isClutter = new Uint8Array(survey.elements.length)
  if (clutter) {
    const number = survey.numberOf.get(one(document, clutter)) ?? 0
    isClutter.fill(1, number, survey.end[number])
  }
  const core = findArticleBox(survey, isClutter)
  const nameOf = (number: number) => survey.elements[number]?.id || survey.elements[number]?.localName
  return core && { ...core, box: nameOf(core.box), first: nameOf(core.first), last: nameOf(core.last) }
}

describe('the article box', () => {
  test('is the smallest box with most of the prose', () => {
    const markup = `<div><p>${prose()}</p><div id="box">${paragraphs(6)}</div></div>`
    expect(coreOf(markup)?.box).toBe('box')
  })

  test('is the one long paragraph where there is no other', () => {
    expect(coreOf(`<div><p id="one">${prose().repeat(5)}</p></div>`)?.box).toBe('one')
  })

  test('ends where the next element begins', () => {
    const markup = `<div id="a"></div><div>${paragraphs(6)}<p id="b">${prose()}</p><i id="next"></i></div>`
    expect(coreOf(markup)?.last).toBe('next')
  })

  test('is not the comments, however long, once they are known', () => {
    const markup = `<div id="text">${paragraphs(4)}</div><div id="talk">${paragraphs(30)}</div>`
    expect(coreOf(markup)?.box).toBe('talk')
    expect(coreOf(markup, '#talk')).toMatchObject({ box: 'text' })
  })

  test('is nowhere on a page of two sentences', () => {
    expect(coreOf(`<p>${prose()}</p><p>${prose(1)}</p>`)).toBeNull()
  })
})
