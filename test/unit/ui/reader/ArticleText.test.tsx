import { render } from 'preact'
import { afterEach, expect, test } from 'vitest'
import type { Article, JoinedPage } from '../../../../src/domain/article'
import { ArticleText } from '../../../../src/ui/reader/ArticleText'
import { articleOf } from '../../support/article'
import { act, locale, mount, unmountAll } from '../../support/render'

afterEach(unmountAll)

const pageOf = (
  page: number,
  is: JoinedPage['is'] = 'page',
  markup = `<p>Pagina ${page}.</p>`,
): JoinedPage => ({
  ...{ page, is, wordCount: 2 },
  content: articleOf(markup).content,
})
const own = articleOf('<p>De eigen tekst.</p>')
const withPages = (number: number, ...pages: readonly JoinedPage[]): Article => ({
  ...own,
  joined: { own: number, pages },
})
const draw = (article: Article) => mount(<ArticleText article={article} locale={locale} />)
const texts = (container: Element) =>
  [...container.querySelectorAll('.page-mark, .content')].map(each => each.textContent)

test('an article on one page is its text', async () => {
  expect(texts(await draw(own))).toEqual(['De eigen tekst.'])
})

test('other pages stand before and after it, each with its number', async () => {
  const article = withPages(2, pageOf(1), pageOf(3), pageOf(4, 'missing', ''), pageOf(5))
  expect(texts(await draw(article))).toEqual([
    ...['Pagina 1.', 'page_number 2', 'De eigen tekst.', 'page_number 3', 'Pagina 3.'],
    ...['page_missing 4', '', 'page_number 5', 'Pagina 5.'],
  ])
})

test('the rest of a whole text has no numbers', async () => {
  expect(texts(await draw(withPages(2, pageOf(1, 'rest'), pageOf(3, 'rest'))))).toEqual([
    ...['Pagina 1.', 'De eigen tekst.', 'Pagina 3.'],
  ])
})

test('what is shown stays as it is when a page is added', async () => {
  const container = await draw(own)
  const before = container.querySelector('.content p')
  await act(() => render(<ArticleText article={withPages(1, pageOf(2))} locale={locale} />, container))
  expect(container.querySelector('.content p')).toBe(before)
  expect(texts(container)).toEqual(['De eigen tekst.', 'page_number 2', 'Pagina 2.'])
})
