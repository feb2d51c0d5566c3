import '../support/standard-dom'
import { describe, expect, test } from 'vitest'
import { describeRead, isWorthOpening } from '../../../src/detection/second-look'
import { readModel } from '../../../src/rules/page-model'
import { articleOf } from '../support/article'
import { paragraphs } from '../support/page'

const heading = '<h2>Wat er in de haven gebeurde</h2>'
const link = '<a href="/sluis">sluis</a>'

describe('the features of an extracted article', () => {
  test.each([
    ['plain text', paragraphs(4), { manyHeadings: 0, links: 0, table: 0, byline: 0 }],
    ['few headings', paragraphs(4) + heading, { manyHeadings: 0 }],
    ['a heading above each line', `${heading}<p>De sluis.</p>`.repeat(90), { manyHeadings: 1 }],
    ['links', `<p>${link.repeat(4)}</p>`, { links: 1 }],
    ['more links than are counted', `<p>${link.repeat(400)}</p>`, { links: 5 }],
    ['a table', '<table><tr><td>1</td></tr></table>', { table: 1 }],
  ])('with %s', (_, markup, expected) => {
    expect(describeRead(articleOf(markup, { wordCount: 399 }), 0)).toMatchObject(expected)
  })

  test('say whether it has a byline', () => {
    expect(describeRead(articleOf('', { byline: 'Jo Lamp' }), 0).byline).toBe(1)
  })

  test('include the log odds of the first look', () => {
    expect(describeRead(articleOf(''), 1.25).odds).toBe(1.25)
  })
})

describe('whether a page is worth opening', () => {
  const news = articleOf(paragraphs(12), { byline: 'Jo Lamp' })
  const offers = articleOf(`${heading}<p>Bel ons.</p>`.repeat(90))

  test('follows the first look where that is certain', () => {
    expect(isWorthOpening(news, 4, readModel)).toBe(true)
    expect(isWorthOpening(news, -4, readModel)).toBe(false)
  })

  test('follows the extracted article where the first look is uncertain', () => {
    expect(isWorthOpening(news, 0.2, readModel)).toBe(true)
    expect(isWorthOpening(offers, 0.2, readModel)).toBe(false)
  })

  test('a few sentences never are, however certain the first look is', () => {
    const item = articleOf('<p>Er mag nog veertig. De borden komen zondag.</p>', { byline: 'Jo Lamp' })
    expect(isWorthOpening(item, 9, readModel)).toBe(false)
  })
})
