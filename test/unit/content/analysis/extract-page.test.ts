import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { analyzePage, extractFromPage, inPageOrder } from '../../../../src/content/analysis/extract-page'
import { pageAnalyzer } from '../../../../src/content/analysis/page-analyzer'
import { NotAnArticleError } from '../../../../src/domain/failures'
import { one, pageOf, paragraphs, prose } from '../../support/page'
import { clutterIn } from '../../support/rebuilt'

const page = pageOf(`<main><h1>De sluis blijft dicht</h1><div id="tekst">${paragraphs(8)}</div></main>`)
const text = one(page, '#tekst')
const clutter = clutterIn(page, '#tekst')

describe('on a page whose text was taken for clutter', () => {
  const found = analyzePage(page, pageAnalyzer)

  test('there is no article', () => {
    expect(() => extractFromPage(found, clutter)).toThrow(NotAnArticleError)
  })

  test('the article is there once the user restores it', () => {
    const { content, title } = extractFromPage(found, clutter, { restored: [text] })
    expect(title).toBe('De sluis blijft dicht')
    expect(content.textContent).toContain(prose(7))
  })
})

test('blocks are sorted in the order of the page', () => {
  const two = pageOf('<aside id="een"></aside><aside id="twee"></aside>')
  const [first, second] = [...clutterIn(two, '#een'), ...clutterIn(two, '#twee')]
  if (!first || !second) throw new Error('no asides')
  expect(inPageOrder(analyzePage(two, pageAnalyzer), [second, first])).toEqual([first, second])
})
