import { describe, expect, test } from 'vitest'
import { readsAsArticle } from '../../../src/page/reads-as-article'
import { paragraphs, prose, rootOf } from '../support/page'

const link = (at: number) => `<li><a href="/${at}">${prose(at)}</a></li>`

describe('an article', () => {
  test.each([
    ['two paragraphs', paragraphs(2)],
    [
      'a paragraph with links',
      `<p>${prose(0)} <a href="/a">Zie ook het plan van de gemeente</a> ${prose(1)}</p>`,
    ],
    ['a list of sentences', `<ul><li>${prose(0)}</li><li>${prose(1)}</li></ul>`],
    ['an interview in quotes', `<blockquote>${prose(0)} ${prose(1)}</blockquote>`],
    ['a table with text', `<table><tr><td>${prose(0)}</td><td>${prose(1)}</td></tr></table>`],
    ['definitions', `<dl><dt>Sluis</dt><dd>${prose(0)}</dd><dt>Brug</dt><dd>${prose(1)}</dd></dl>`],
    [
      'two short paragraphs in Japanese',
      `<p>${'水門は秋まで閉じたままになると市が発表した。'.repeat(2)}</p>`.repeat(2),
    ],
    ['a poem', `<pre>${prose(0)}\n${prose(1)}</pre>`],
    ['two paragraphs over a list of links', `${paragraphs(3)}<ul>${link(0)}${link(1)}</ul>`],
  ])('%s', (_, markup) => {
    expect(readsAsArticle(rootOf(markup))).toBe(true)
  })
})

describe('no article', () => {
  test.each([
    ['nothing', ''],
    ['a sentence', `<p>${prose()}</p>`],
    ['a menu', `<ul>${'<li><a href="/s">Sport</a></li>'.repeat(60)}</ul>`],
    ['a list of headlines', `<ul>${[1, 2, 3, 4].map(link).join('')}</ul>`],
    ['teasers too short to be read', '<h2>Haven</h2><p>Kade komt er.</p>'.repeat(20)],
    ['paragraphs that are links', `<p><a href="/a">${prose(0)}</a></p><p><a href="/b">${prose(1)}</a></p>`],
    ['a sentence under a long list of links', `<p>${prose()}</p><ul>${[1, 2, 3].map(link).join('')}</ul>`],
    ['white space', `<p>${' \n'.repeat(300)}</p>`],
    ['only headings', `<h2>${prose()}</h2>`.repeat(4)],
  ])('%s', (_, markup) => {
    expect(readsAsArticle(rootOf(markup))).toBe(false)
  })
})
