import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { analyzePage } from '../../../../src/content/analysis/extract-page'
import { pageFinder } from '../../../../src/content/analysis/page-analysis'
import { NotAnArticleError } from '../../../../src/domain/failures'
import { one, pageOf, paragraphs, prose } from '../../support/page'
import { clutterIn } from '../../support/rebuilt'

const page = pageOf(`<main><h1>De sluis blijft dicht</h1><div id="tekst">${paragraphs(8)}</div></main>`)
const text = one(page, '#tekst')
const clutter = clutterIn(page, '#tekst')

describe('of a page whose text was taken for clutter', () => {
  const found = analyzePage(page, pageFinder)

  test('there is no article', () => {
    expect(() => found.read(clutter, [])).toThrow(NotAnArticleError)
  })

  test('the article is read where that is wanted', () => {
    const { content, title } = found.read(clutter, [text])
    expect(title).toBe('De sluis blijft dicht')
    expect(content.textContent).toContain(prose(7))
  })
})

test('blocks are put in the order of the page', () => {
  const two = pageOf('<aside id="een"></aside><aside id="twee"></aside>')
  const [first, second] = [...clutterIn(two, '#een'), ...clutterIn(two, '#twee')]
  if (!first || !second) throw new Error('no asides')
  expect(analyzePage(two, pageFinder).inOrder([second, first])).toEqual([first, second])
})
