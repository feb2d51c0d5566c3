import { describe, expect, test } from 'vitest'
import { createMarkupFinder } from '../../../../src/clutter/find/markup'
import { createPageContext } from '../../../../src/clutter/find/page-context'
import { clutterMarkup } from '../../../../src/rules/clutter-markup'
import { pageOf, prose } from '../../support/page'

const find = createMarkupFinder(clutterMarkup)

function kindsIn(markup: string): string[] {
  const document = pageOf(markup)
  return find(createPageContext(document)).map(({ kind }) => kind)
}

describe('markup that says what it is', () => {
  test.each([
    ['<nav>Menu</nav>', 'navigation'],
    ['<div role="search"><input></div>', 'navigation'],
    ['<div role="complementary">Weer</div>', 'sidebar'],
    ['<aside><a href="/a">Weer</a></aside>', 'sidebar'],
    ['<aside></aside>', 'sidebar'],
    ['<header>Streekblad</header>', 'navigation'],
    ['<div><footer>Streekblad</footer></div>', 'navigation'],
    ['<ol itemtype="https://schema.org/BreadcrumbList"></ol>', 'navigation'],
    ['<div itemtype="http://schema.org/UserComments"></div>', 'comments'],
    ['<form action="/wp-comments-post.php"></form>', 'comments'],
    ['<a rel="tag" href="/t">sluis</a>', 'tags'],
    ['<div data-google-query-id="x"></div>', 'ad'],
  ])('%s is %s', (markup, kind) => {
    expect(kindsIn(markup)).toEqual([kind])
  })
})

describe('markup that says nothing', () => {
  test.each([
    `<aside>${prose()}</aside>`,
    '<div role="main"></div>',
    '<div itemtype="https://schema.org/NewsArticle"></div>',
    '<div itemtype="https://schema.org/CommentAction"></div>',
    '<article><header>De sluis</header><footer>3 mei</footer></article>',
    '<form action="/zoek"></form>',
  ])('%s', markup => {
    expect(kindsIn(markup)).toEqual([])
  })
})
