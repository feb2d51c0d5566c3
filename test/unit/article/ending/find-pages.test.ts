import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { findPages } from '../../../../src/article/ending/find-pages'
import { surveyDocument } from '../../../../src/page/survey'
import { one, pageOf, paragraphs } from '../../support/page'
import { clutterIn } from '../../support/rebuilt'

const site = 'https://krant.example'

/** The text ends where the element `#eind` ends. */
function pagesOf(after: string, { address = '/sluis', head = '', base = at(address) } = {}) {
  const document = pageOf(`${head}<h1>De sluis</h1><div id="eind">${paragraphs(4)}</div>${after}`)
  const survey = surveyDocument(document)
  const number = survey.numberOf.get(one(document, '#eind')) ?? -1
  const end = (survey.textBefore[number] ?? 0) + (survey.textLength[number] ?? 0)
  return findPages(
    survey,
    new URL(address, site),
    base,
    end,
    clutterIn(document, '.anders').map(found => ({ ...found, kind: 'related' as const })),
  )
}

const link = (href: string, label: string) => `<a href="${href}">${label}</a>`
const at = (path: string) => `${site}${path}`

describe('a pager', () => {
  test.each<[string, string, number | null, string, string?]>([
    ['of numbers', `<nav>1 ${link('?page=2', '2')} ${link('?page=3', '3')}</nav>`, 3, '/sluis?page=2'],
    ['of numbers with words', `<div>Seite 1 ${link('/sluis/seite-2', 'Seite 2')}</div>`, 2, '/sluis/seite-2'],
    ['with a gap', `1 ${link('/sluis/2', '2')} … ${link('/sluis/12', '12')}`, 12, '/sluis/2'],
    ['of one link', `<p>${link('/sluis?pagina=2', 'Volgende pagina')}</p>`, null, '/sluis?pagina=2'],
    ['of an arrow', `<ul><li>${link('/sluis/2/', '›')}</li></ul>`, null, '/sluis/2/'],
    ['in the name', `<b>1</b>${link('/sluis-2', '2')}`, 2, '/sluis-2'],
    ['in the name of a file', `<b>1</b> ${link('/sluis,2.html', '2')}`, 2, '/sluis,2.html', '/sluis.html'],
    [
      'in the name of a file, by rel',
      '<a rel="next" href="/sluis-2.html">Verder</a>',
      null,
      '/sluis-2.html',
      '/sluis.html',
    ],
    ['in a path of its own', `1 ${link('/sluis/page/2', '2')}`, 2, '/sluis/page/2'],
    ['of a short parameter', `1 ${link('/sluis?p=2', 'Strona 2')}`, 2, '/sluis?p=2'],
    ['of an article about photographs', `1 ${link('/foto-tips/2', '2')}`, 2, '/foto-tips/2', '/foto-tips'],
    ['under share buttons', `${'<button>Deel</button>'.repeat(5)}${link('/sluis/2', '2')}`, 2, '/sluis/2'],
  ])('%s', (_, after, pages, next, address = '/sluis') => {
    expect(pagesOf(after, { address })).toMatchObject({
      from: 1,
      page: 1,
      pages,
      previous: null,
      next: at(next),
    })
  })

  test('in the head only', () => {
    expect(pagesOf('', { head: '<link rel="next" href="/sluis/2">' })).toMatchObject({ page: 1, pages: null })
  })

  test('on a page with another base address', () => {
    expect(pagesOf(link('sluis/2', '2'), { base: `${site}/` })).toMatchObject({ next: at('/sluis/2') })
    expect(pagesOf(link('2', '2'), { base: `${site}/sluis/` })).toMatchObject({ next: at('/sluis/2') })
  })

  test('on a page in the middle', () => {
    const pager = `${link('/sluis', '1')} 2 ${link('/sluis?page=3', '3')}`
    expect(pagesOf(pager, { address: '/sluis?page=2' })).toEqual({
      ...{ from: 2, page: 2, pages: 3 },
      ...{ previous: at('/sluis'), next: at('/sluis?page=3') },
      others: [
        { page: 1, address: at('/sluis') },
        { page: 3, address: at('/sluis?page=3') },
      ],
    })
  })

  test('on the last page', () => {
    const pager = `${link('/sluis', '1')} ${link('/sluis/2', '2')} 3`
    expect(pagesOf(pager, { address: '/sluis/3' })).toMatchObject({
      ...{ page: 3, pages: 3 },
      ...{ previous: at('/sluis/2'), next: null },
    })
  })
})

describe('no pager', () => {
  test.each([
    ['nothing', ''],
    ['the next article', `<nav>${link('/dijk', 'Volgende')}</nav>`],
    ['the next article, by rel', '<a rel="next" href="/dijk-2">Volgende: de dijk</a>'],
    ['the next article of the same name, by rel', '<a rel="next" href="/sluis-2">Volgende: de sluis</a>'],
    ['an article of the same name', `<ul><li>${link('/sluis-2', 'De sluis, deel twee')}</li></ul>`],
    ['the next part of a series, by its title', link('/sluis-2', 'De sluis ligt er nog, deel 2')],
    [
      'pages of comments',
      `${link('/sluis?cpage=2', '2')}${link('/sluis/comment-page-2', '2')}${link('/sluis?cpage=2#comments', '3')}`,
    ],
    ['an anchor', link('/sluis?page=2#reacties', '2')],
    ['pictures', `${link('/sluis?slide=2', '2')} ${link('/sluis/bild-3', '3')}`],
    ['pages of a list far below', `${paragraphs(6)}${link('/sluis?page=2', '2')}`],
    ['pages of other articles', `<aside class="anders">Meer</aside>${link('/sluis?page=2', '2')}`],
    ['another site', link('https://elders.example/sluis?page=2', '2')],
    ['an address with a password', link('https://a:b@krant.example/sluis?page=2', '2')],
    ['a script', link('javascript:void(2)', '2')],
  ])('%s', (_, after) => {
    expect(pagesOf(after)).toBeNull()
  })

  test('articles by number', () => {
    const pager = `${link('/nieuws/11', 'Vorige')} ${link('/nieuws/13', 'Volgende')}`
    expect(pagesOf(pager, { address: '/nieuws/12' })).toBeNull()
  })

  test('days by their dates', () => {
    const days = `${link('/2024/11/1', '1')} ${link('/2024/11/3', '3')}`
    expect(pagesOf(days, { address: '/2024/11/2' })).toBeNull()
    expect(pagesOf(link('/2024/11', '11'), { address: '/2024' })).toBeNull()
  })

  test.each([
    ['a front page', '/', '/page/2/'],
    ['a front page of one language', '/nl/', '/nl/?page=2'],
    ['a blog', '/blog/', '/blog/page/2/'],
    ['the news, further back', '/news?page=2', '/news?page=3'],
    ['a category', '/category/dijken/', '/category/dijken/page/2/'],
    ['an archive', '/archief/2024-11', '/archief/2024-11?p=2'],
    ['an author', '/author/hester', '/author/hester/page/2'],
    ['a search', '/search/sluis', '/search/sluis?page=2'],
    ['a forum', '/threads/de-sluis.81/', '/threads/de-sluis.81/page-2'],
    ['goods', '/c/laarzen', '/c/laarzen?page=2'],
  ])('%s', (_, address, next) => {
    const head = `<link rel="next" href="${next}">`
    expect(pagesOf(`<nav>1 ${link(next, '2')}</nav>`, { address, head })).toBeNull()
  })

  test('a gallery’s own arrows', () => {
    const arrows = `${link('/sluis?foto=1', '‹')} ${link('/sluis?foto=3', '›')}`
    expect(pagesOf(arrows)).toBeNull()
    expect(pagesOf(`${link('/sluis/galerie/2', '2')} ${link('/sluis?diapo=2', '2')}`)).toBeNull()
  })

  test('a pager above the text', () => {
    expect(pagesOf('', { head: `<p>${link('/sluis?page=2', '2')}</p>${paragraphs(3, 9)}` })).toBeNull()
  })
})
