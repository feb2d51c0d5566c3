import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { extractStandfirst } from '../../../../src/article/metadata/standfirst'
import { compileTokens } from '../../../../src/page/name-tokens'
import { surveyDocument } from '../../../../src/page/survey'
import { articleRules } from '../../../../src/rules'
import { metadata } from '../../support/article'
import { pageOf, paragraphs, rootOf } from '../../support/page'

const partOf = compileTokens(articleRules.tokens)
const words = 'De schippers moeten omvaren tot de deuren van de sluis hersteld zijn.'

function extractFrom(content: string, page = '', excerpt: string | null = null) {
  const root = rootOf(content)
  const document = pageOf(page)
  const standfirst = extractStandfirst(
    root,
    document,
    surveyDocument(document),
    { ...metadata, excerpt },
    partOf,
  )
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
