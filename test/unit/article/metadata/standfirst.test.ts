import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { extractStandfirst } from '../../../../src/article/metadata/standfirst'
import { numberOfHeadline } from '../../../../src/article/metadata/title-element'
import { markClutter } from '../../../../src/article/passages/candidates'
import { compileVocabulary } from '../../../../src/article/vocabulary'
import { surveyDocument } from '../../../../src/page/survey'
import { articleRules } from '../../../../src/rules'
import { metadata } from '../../support/article'
import { pageOf, paragraphs, rootOf } from '../../support/page'
import { clutterIn } from '../../support/rebuilt'

const vocabulary = compileVocabulary(articleRules)
const words = 'De schippers moeten omvaren tot de deuren van de sluis hersteld zijn.'

function extractFrom(content: string, page = '', excerpt: string | null = null) {
  const root = rootOf(content)
  const document = pageOf(page)
  const survey = surveyDocument(document)
  const standfirst = extractStandfirst(root, {
    survey,
    title: numberOfHeadline(document, survey, metadata.title),
    headline: metadata.title,
    descriptions: excerpt ? [excerpt] : [],
    isClutter: markClutter(survey, clutterIn(document, '.reclame')),
    vocabulary,
  })
  return { standfirst, left: root.children.length }
}

const text = paragraphs(3)
const title = '<h1>De sluis blijft dicht</h1>'

describe('the first block of the text is the standfirst', () => {
  test.each([
    ['by its class', `<p class="lead">${words}</p>`],
    ['by a class in German', `<p class="vorspann">${words}</p>`],
    ['by a class inside it', `<p><span class="article-intro">${words}</span></p>`],
    ['all in bold', `<p><strong>${words}</strong></p>`],
    ['in two runs of bold', `<p><b>${words.slice(0, 30)}</b><b>${words.slice(30)}</b></p>`],
    ['as a heading with such a class', `<h2 class="subtitle">${words}</h2>`],
    ['under the picture', `<figure><img src="/a.jpg"></figure><p class="lead">${words}</p>`],
  ])('%s, and is removed from it', (_, block) => {
    const { standfirst, left } = extractFrom(`${block}${text}`)
    expect(standfirst).toBe(words)
    expect(left).toBe(block.startsWith('<figure') ? 4 : 3)
  })

  test.each([
    ['an ordinary paragraph', `<p>${words}</p>`],
    ['a paragraph that begins in bold', `<p><b>Zeegat –</b> ${words}</p>`],
    ['too short', '<p class="lead">Zeegat –</p>'],
    ['too long', `<p class="lead">${`${words} `.repeat(10)}</p>`],
    ['a list', `<ul class="summary"><li>${words}</li></ul>`],
  ])('but not %s', (_, block) => {
    expect(extractFrom(`${block}${text}`)).toEqual({ standfirst: null, left: 4 })
  })

  test('but not where there is no other text', () => {
    expect(extractFrom(`<p class="lead">${words}</p>`)).toEqual({ standfirst: null, left: 1 })
  })
})

describe('a standfirst near the title', () => {
  test.each([
    ['by its class', `<p class="intro">${words}</p>`, null],
    ['by the page’s own description', `<p>${words}</p>`, words],
    ['by the description, in other letters', `<p>${words}</p>`, words.toUpperCase()],
  ])('is found %s', (_, block, excerpt) => {
    expect(extractFrom(text, `${title}${block}`, excerpt)).toEqual({ standfirst: words, left: 3 })
  })

  test('is shown once where the text repeats it', () => {
    const { standfirst, left } = extractFrom(
      `<p>${words}</p>${text}`,
      `${title}<p class="intro">${words}</p>`,
    )
    expect([standfirst, left]).toEqual([words, 3])
  })

  test('stays in the text where it is part of a paragraph', () => {
    const { standfirst, left } = extractFrom(
      `<p>${words} En dat duurt nog.</p>${text}`,
      `${title}<p class="intro">${words}</p>`,
    )
    expect([standfirst, left]).toEqual([null, 4])
  })

  test.each([
    ['before the title', `<p class="intro">${words}</p>${title}`],
    ['under another title', `<h1>De brug gaat open</h1><p class="intro">${words}</p>`],
    ['far below', `${title}${'<p>tekst</p>'.repeat(70)}<p class="intro">${words}</p>`],
    ['all links', `${title}<p class="intro"><a href="/a">${words}</a></p>`],
  ])('is not found %s', (_, page) => {
    expect(extractFrom(text, page).standfirst).toBeNull()
  })
})

describe('a standfirst that nothing names', () => {
  const body = `<div>${paragraphs(4)}</div>`
  const line = '<div><span>Door Anna Bakker</span> <time datetime="2024-05-24">24 mei 2024</time></div>'
  const picture = '<div><img src="/a.jpg"></div>'

  test.each([
    ['before the line with author and date', `${title}<p>${words}</p>${line}${body}`],
    ['… in boxes', `<header><div>${title}</div><div><div>${words}</div></div>${line}</header>${body}`],
    ['before the picture', `${title}<div><p>${words}</p></div>${picture}${body}`],
    ['as a subhead', `${title}<h2>${words}</h2>${body}`],
    ['… after the picture', `${title}${picture}<h4>${words}</h4>${body}`],
    [
      'over a text that is parted by long clutter',
      `${title}<p>${words}</p>${line}<div>${paragraphs(1)}<div class="reclame">${'<h3>Iets anders</h3>'.repeat(12)}</div>${paragraphs(2)}</div>`,
    ],
    [
      'in a row of one width of window',
      `${title}<div class="row d-none d-md-block"><h5 class="z">${words}</h5></div>${body}`,
    ],
    ['in bold', `${title}<div><strong>${words}</strong></div>${body}`],
    [
      'under a title that is no heading',
      `<div class="a">De sluis blijft dicht</div><p>${words}</p>${line}${body}`,
    ],
  ])('is known by its place: %s', (_, page) => {
    expect(extractFrom(text, page).standfirst).toBe(words)
    expect(extractFrom(`<p>${words}</p>${text}`, page)).toEqual({ standfirst: words, left: 3 })
  })

  test('is the named one where both are there', () => {
    const page = `${title}<h2>Schippers moeten al sinds mei ver omvaren, en dat blijft zo</h2><p class="intro">${words}</p>${line}${body}`
    expect(extractFrom(text, page).standfirst).toBe(words)
  })

  test('may be above the title if it is named', () => {
    const page = `<header><p class="intro">${words}</p>${title}</header>${body}`
    expect(extractFrom(text, page).standfirst).toBe(words)
    expect(extractFrom(text, `<header><p>${words}</p>${title}</header>${body}`).standfirst).toBeNull()
  })

  test('is known by a description that is cut', () => {
    const page = `${title}<p>${words} Dat zegt het waterschap.</p>${body}`
    expect(extractFrom(text, page, `${words.slice(0, 50)}…`).standfirst).toBe(
      `${words} Dat zegt het waterschap.`,
    )
  })

  test('may be short in a script that is dense', () => {
    const page = `<h1>De sluis blijft dicht</h1><h2>水門の閉鎖、秋まで続く見通し</h2>${body}`
    expect(extractFrom(text, page).standfirst).toBe('水門の閉鎖、秋まで続く見通し')
    expect(extractFrom(text, page.replace('、', '')).standfirst).toBeNull()
  })

  test.each([
    ['the first paragraph', `${title}${line}<div><p>${words}</p>${paragraphs(3)}</div>`],
    [
      '… which the description repeats',
      `${title}${line}<div><p>${words} Dat is laat, vindt men.</p>${paragraphs(3)}</div>`,
    ],
    [
      'a caption',
      `${title}<figure><img src="/a.jpg"><figcaption>${words}</figcaption></figure>${line}${body}`,
    ],
    ['a credit', `${title}<p>Foto: Anna Bakker voor het Streekblad</p>${line}${body}`],
    ['a label', `${title}<p>Nieuws uit de hele regio</p>${line}${body}`],
    ['a subhead that is a label', `${title}<h2>De sluis in het kort nu</h2>${body}`],
    ['a byline', `${title}<p>By ANNA BAKKER, BO KIM and LEX FARROW of the Streekblad</p>${line}${body}`],
    [
      'a line with dates',
      `${title}<p>Published: Mar 8, 2024 · Modified: May 19, 2025 · may contain some links</p>${line}${body}`,
    ],
    ['a question for a subhead', `${title}<h2>Hoe gaat het verder?</h2>${body}`],
    ['the title again', `${title}<h2>Waterschap: De sluis blijft dicht</h2>${line}${body}`],
    ['in a sidebar', `${title}<aside><p>${words}</p></aside>${line}${body}`],
    [
      'in a teaser',
      `${title}<div><a href="/b">De brug gaat voor een week dicht</a><p>${words}</p></div>${line}${body}`,
    ],
    ['a form', `${title}<form><p>${words}</p></form>${line}${body}`],
  ])('is not %s', (_, page) => {
    expect(extractFrom(text, page, `${words} Dat is laat`).standfirst).toBeNull()
  })
})
