import { describe, expect, test } from 'vitest'
import { articleIn, useBarePages } from '../support/bare-page'
import { articles, expectedMarkup, expectedOf, fixtures, sourceOf } from '../support/golden'

/** The pages in test/pages, and what is extracted from each, down to the markup. */
const readAt = useBarePages({ 'content-security-policy': "script-src 'none'" })
const read = (name: string) => readAt(sourceOf(name), expectedOf(name).url)
const readArticle = async (name: string) => articleIn(await read(name), name)

describe.each(articles)('%s', name => {
  const { url: _url, clutter: _clutter, ...metadata } = expectedOf(name)

  test('the text is the whole article and nothing else', async () => {
    const { markup, isUntouched } = await readArticle(name)
    expect(markup).toBe(expectedMarkup(name))
    expect(isUntouched, 'the page is not changed').toBe(true)
  })

  test('the metadata is that of the page', async () => {
    const article = await readArticle(name)
    expect(article.metadata).toEqual(metadata)
    expect(article.wordCount).toBeGreaterThan(20)
  })
})

test.each(fixtures)('%s: each block of clutter is found, with its kind', async name => {
  const { clutter } = await read(name)
  const expected = expectedOf(name).clutter ?? []
  const missed = expected.filter(
    ({ kind, text }) => !clutter.some(found => found.kind === kind && found.text.includes(text)),
  )
  expect(missed).toEqual([])
})

test.each(fixtures.filter(name => !articles.includes(name)))('%s is no article', async name => {
  expect(await read(name)).toHaveProperty('failure', expectedOf(name).failure)
})
