import '../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { markClutter } from '../../../src/article/passages/candidates'
import { textOfPassage } from '../../../src/article/passages/passage'
import { judgeShortText } from '../../../src/article/short-text'
import { surveyDocument } from '../../../src/page/survey'
import { foldSpace } from '../../../src/page/text'
import { pageOf, paragraphs } from '../support/page'
import { clutterIn } from '../support/rebuilt'

const title = 'Veertig op de dijkweg'

/** The texts with an `x` at their end were dropped before. */
function judge(markup: string) {
  const document = pageOf(markup)
  const survey = surveyDocument(document)
  const heading = document.querySelector('h1')
  const isClutter = markClutter(survey, clutterIn(document, '.reclame'))
  const texts = survey.passages.map(passage => foldSpace(textOfPassage(survey, passage)))
  const verdicts = texts.map(text => (text === title || text.endsWith('x') ? 'dropped' : 'kept'))
  const number = heading ? (survey.numberOf.get(heading) ?? -1) : -1
  const short = judgeShortText({ survey, isClutter, title, heading: number }, verdicts)
  return short && { ...short, kept: texts.filter((_, at) => short.verdicts[at] === 'kept') }
}

const h1 = `<h1>${title}</h1>`
const text = '<p>Er mag nog veertig.</p>'

describe('a short text of the title', () => {
  test.each([
    ['in its box', `<main>${h1}${text}</main>`],
    ['beside its box', `<header>${h1}</header><div>${text}</div>`],
    ['after a standfirst in its box', `<header>${h1}<p>Kort gezegd dit.</p></header><div>${text}</div>`],
    ['under a line that is the title', `<div><span>${title}</span></div><div>${text}</div>`],
    ['under a subhead of its own', `<main>${h1}<h2>Waarom</h2>${text}</main>`],
    ['with words of the title, wherever it stands', `<p>De dijkweg wordt veertig.</p><h3>a</h3>`],
  ])('%s', (_, markup) => {
    const short = judge(markup)
    expect(short?.belongs).toBe(true)
    expect(short?.kept.join(' ')).toMatch(/veertig\./)
  })

  test.each([
    ['in the footer of the page', `<main>${h1}${text}</main><footer><p>Alle rechten.</p></footer>`],
    ['after the box that has it', `<main>${h1}${text}</main><div><p>Alle rechten.</p></div>`],
    ['far below', `<header>${h1}</header>${text}<div>${'Nog iets x'.repeat(20)}</div><p>Alle rechten.</p>`],
  ])('is not what stands %s', (_, markup) => {
    expect(judge(markup)?.kept).not.toContain('Alle rechten.')
  })

  test('goes on behind clutter of any length', () => {
    const clutter = `<div class="reclame">${'Nog iets anders. '.repeat(40)}x</div>`
    const short = judge(
      `<div>${h1}${clutter}</div><div><div>${text}</div>${clutter}<div>Dat is alles.</div></div>`,
    )
    expect(short?.belongs).toBe(true)
    expect(short?.kept).toContain('Dat is alles.')
  })

  test('stands under the title, whatever headings the clutter between them has', () => {
    const clutter = '<div class="reclame"><a href="/a"><h3>Iets anders x</h3></a></div>'
    expect(judge(`<main>${h1}${clutter}${text}</main>`)?.belongs).toBe(true)
  })

  test('has the sentences beside it that are too short to be taken for text', () => {
    expect(judge(`<main>${h1}${text}<p>Dat is alles. x</p></main>`)?.kept).toHaveLength(2)
    expect(judge(`<main>${h1}${text}<p class="reclame">Dat is alles. x</p></main>`)?.kept).toHaveLength(1)
    expect(judge(`<main>${h1}${text}<p><a href="/a">Dat is alles. x</a></p></main>`)?.kept).toHaveLength(1)
  })
})

test('what may be missing from a short text is still said to be', () => {
  const document = pageOf(`<main>${h1}${text}<div>Misschien ook dit.</div></main>`)
  const survey = surveyDocument(document)
  const isClutter = new Uint8Array(survey.elements.length)
  const verdicts = ['dropped', 'kept', 'uncertain'] as const
  const number = survey.tagged.get('H1')?.[0] ?? -1
  const short = judgeShortText({ survey, isClutter, title, heading: number }, verdicts)
  expect(short?.verdicts).toEqual(verdicts)
})

describe('a short text that is not that of the title', () => {
  const far = `<p>${'Ergens anders x '.repeat(60)}</p>`
  test.each([
    ['under the linked headline of another text', `<main>${h1}<a href="/a"><h2>IJs</h2></a>${text}</main>`],
    ['in another box with a heading of its own', `<main>${h1}</main><div><h2>Koekjes</h2>${text}</div>`],
    ['far from it', `<main>${h1}</main>${far}<div>${text}</div>`],
    ['below a password', `<main>${h1}<input type="password">${text}</main>`],
    ['on a page without the title', text],
    ['nothing but a price', `<main>${h1}<p>39</p></main>`],
  ])('%s', (_, markup) => {
    expect(judge(markup)?.belongs).toBe(false)
  })
})

test('a longer text stands for itself', () => {
  expect(judge(paragraphs(14))).toBeNull()
})

test('an article that its page has in a footer is not judged as a short text', () => {
  expect(judge(`${h1}<footer>${paragraphs(3)}</footer>`)).toBeNull()
})
