import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { findNextChapter } from '../../../../src/article/pages/find-next-chapter'
import { findWholePage } from '../../../../src/article/pages/find-whole-page'
import { setAddress } from '../../../../src/page/document-access'
import { parsePage } from '../../../../src/page/parse-page'
import { compileCues } from '../../../../src/page/text-cues'
import { chapterCues, wholePageCues } from '../../../../src/rules/page-links'
import { paragraphs } from '../../support/page'

const site = 'https://krant.example'
const isWhole = compileCues(wholePageCues)
const isChapter = compileCues(chapterCues)

function pageAt(address: string, markup: string): Document {
  const document = parsePage(`<h1>De sluis</h1>${paragraphs(3)}${markup}`, site + address)
  setAddress(document, site + address)
  return document
}

const link = (href: string, label: string) => `<a href="${href}">${label}</a>`

describe('the whole text on one page', () => {
  test.each([
    ['en', 'Single page', '/sluis?page=all'],
    ['nl', 'Lees op één pagina', '/sluis/alles'],
    ['de', 'Artikel auf einer Seite lesen', '/sluis/komplettansicht'],
    ['fr', 'Tout afficher', '/sluis?all=1'],
    ['es', 'Ver en una sola página', '/sluis,all'],
    ['it', 'Leggi in un’unica pagina', '/sluis/full/'],
    ['pl', 'Pokaż wszystko', '/sluis-calosc'],
    ['pt', 'Numa só página', '/sluis?view=single'],
    ['sv', '» Visa på en sida', '/sluis?sida=alla'],
    ['da', 'Hele artiklen', '/sluis?print=0'],
  ])('%s', (_, label, href) => {
    expect(findWholePage(pageAt('/sluis', link(href, label)), isWhole)).toBe(site + href)
  })

  test.each([
    ['from a page with a number', '/sluis/2', '/sluis/all'],
    ['from a file with a number', '/sluis-2.html', '/sluis-all.html'],
    ['by a parameter, beside that of the article', '/story.php?id=8&page=2', '/story.php?id=8&page=all'],
  ])('%s', (_, address, href) => {
    expect(findWholePage(pageAt(address, link(href, 'View all')), isWhole)).toBe(site + href)
  })

  test.each([
    ['all articles of a list', link('/nieuws', 'View all')],
    ['all comments', link('/sluis?comments=all', 'View all')],
    ['all pictures', link('/sluis/fotos', 'Show all')],
    ['another article', link('/sluis-en-dijk-in-de-winter-van-het-jaar-negentien-dertig', 'View all')],
    ['another site', link('https://elders.example/sluis?page=all', 'Single page')],
    ['the page itself', link('/sluis', 'Single page')],
    ['another article by its id', link('/sluis?id=9', 'Single page'), '/sluis?id=8'],
    ['another page', link('/sluis/2', 'Single page')],
    ['a sentence', link('/sluis?page=all', 'On one page he wrote that nobody would ever come')],
    ['a script', link('javascript:all()', 'Single page')],
  ])('is not %s', (_, markup, address = '/sluis') => {
    expect(findWholePage(pageAt(address, markup), isWhole)).toBeNull()
  })
})

describe('the next chapter', () => {
  test.each([
    ['en', 'Next chapter: The dike'],
    ['nl', 'Volgend hoofdstuk'],
    ['de', 'Nächstes Kapitel »'],
    ['fr', 'Chapitre suivant'],
    ['es', 'Siguiente capítulo'],
    ['it', 'Prossimo capitolo'],
    ['pl', 'Następny rozdział'],
    ['pt', 'Próximo capítulo'],
    ['sv', 'Nästa kapitel'],
    ['da', 'Næste kapitel'],
  ])('%s', (_, label) => {
    expect(findNextChapter(pageAt('/sluis', link('/dijk', label)), isChapter)).toEqual({
      address: `${site}/dijk`,
      label,
    })
  })

  test('that the page itself calls the next goes first', () => {
    const markup = `${link('/ander-boek', 'Next chapter')}<a rel="nofollow next" href="/dijk">Next chapter</a>`
    expect(findNextChapter(pageAt('/sluis', markup), isChapter)?.address).toBe(`${site}/dijk`)
  })

  test('behind an arrow, by its name', () => {
    const markup = '<a href="/dijk" title="Next chapter">›</a>'
    expect(findNextChapter(pageAt('/sluis', markup), isChapter)?.label).toBe('Next chapter')
  })

  test.each([
    [
      'the next article of a blog',
      '<a rel="next" href="/dijk">Next: The dike</a><link rel="next" href="/dijk">',
    ],
    ['the next page', link('/sluis/2', 'Next page')],
    ['another site', link('https://elders.example/dijk', 'Next chapter')],
    ['a place on the page', link('#two', 'Next chapter')],
    [
      'a headline',
      link('/dijk', `Next chapter in the history of the dike that was ${'never '.repeat(9)}built`),
    ],
    ['an address with a password', link('https://a:b@krant.example/dijk', 'Next chapter')],
  ])('is not %s', (_, markup) => {
    expect(findNextChapter(pageAt('/sluis', markup), isChapter)).toBeNull()
  })
})
