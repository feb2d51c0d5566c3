import '../../support/standard-dom'
import { describe, expect, test } from 'vitest'
import { surveyDocument } from '../../../../src/page/survey'
import { createRefusal } from '../../../../src/ui/picker/refusal'
import { one, pageOf, paragraphs } from '../../support/page'

const markup = `<title>De sluis</title><div id="page"><header id="head"><h1 id="logo"><a href="/">Streekblad</a></h1></header>
  <main><div id="top"><h1 id="title">De sluis <i id="word">sluit</i></h1></div><div id="text">${paragraphs(8)}</div>
  <div id="kept"></div></main><aside id="side">${paragraphs(2, 8)}</aside></div>`

describe('hiding', () => {
  const page = pageOf(markup)
  const refuse = createRefusal(page, surveyDocument(page), element => element.id !== 'kept')

  test.each([
    ['html', 'page'],
    ['body', 'page'],
    ['main', 'page'],
    ['#page', 'title'],
    ['#top', 'title'],
    ['#title', 'title'],
    ['#word', 'title'],
    ['#text', 'text'],
    ['#kept', 'kept'],
    ['#head', null],
    ['#side', null],
    ['#text p', null],
  ])('%s is refused: %s', (selector, refusal) => {
    expect(refuse(one(page, selector))).toBe(refusal)
  })

  test('a block that was added after the survey is measured by itself', () => {
    const late = page.createElement('div')
    late.textContent = 'Kies je webmail.'
    page.body.append(late)
    expect(refuse(late)).toBeNull()
    late.textContent = paragraphs(9)
    expect(refuse(late)).toBe('text')
  })

  test('on a page without running text, all its text counts', () => {
    const list = pageOf('<ul><li>Eén ding</li><li>Nog een ding</li></ul><p>Kort.</p>')
    const refuseIn = createRefusal(list, surveyDocument(list), () => true)
    expect(refuseIn(one(list, 'ul'))).toBe('text')
    expect(refuseIn(one(list, 'p'))).toBeNull()
  })
})
