import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import {
  analyzePage,
  extractFromPage,
  inPageOrder,
  rulingFor,
} from '../../../../src/content/analysis/extract-page'
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

describe('of a block that the user points at', () => {
  const document = pageOf(`<div id="rond"><main><p id="kop">De sluis</p><div id="tekst">${paragraphs(4)}</div>
    <div id="rest">${paragraphs(1, 5)}</div></main><aside id="naast">Lees ook</aside></div>`)
  const found = analyzePage(document, pageAnalyzer)
  const way = { reading: 'pointed', container: one(document, 'main') } as const
  const leftOut = (...ids: readonly string[]) => {
    const clutter = ids.flatMap(id => clutterIn(document, `#${id}`))
    return rulingFor(way, found, { clutter, kept: [] }).clutter.map(({ element }) => element.id)
  }

  test('the clutter in it is left out, and that beside it', () => {
    expect(leftOut('rest', 'naast')).toEqual(['rest', 'naast'])
  })

  test('nothing around it is', () => {
    expect(leftOut('rond', 'rest')).toEqual(['rest'])
  })

  test('nothing that was found in it is, where that is most of its text', () => {
    expect(leftOut('tekst', 'rest')).toEqual([])
  })
})
