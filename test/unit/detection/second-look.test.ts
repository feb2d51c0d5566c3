import '../support/standard-dom'
import { describe, expect, test } from 'vitest'
import { describeRead } from '../../../src/detection/describe-read'
import { isWorthOpening } from '../../../src/detection/second-look'
import { readModel } from '../../../src/rules/page-model'
import { articleOf } from '../support/article'
import { paragraphs } from '../support/page'

const heading = '<h2>Wat er in de haven gebeurde</h2>'
const link = '<a href="/sluis">sluis</a>'

describe('what was read', () => {
  test.each([
    ['nothing but text', paragraphs(4), { manyHeadings: 0, links: 0, table: 0, byline: 0 }],
    ['a heading now and then', paragraphs(4) + heading, { manyHeadings: 0 }],
    ['a heading over each line', `${heading}<p>De sluis.</p>`.repeat(90), { manyHeadings: 1 }],
    ['some links', `<p>${link.repeat(4)}</p>`, { links: 1 }],
    ['no more links than count', `<p>${link.repeat(400)}</p>`, { links: 5 }],
    ['a table', '<table><tr><td>1</td></tr></table>', { table: 1 }],
  ])('is %s', (_, markup, expected) => {
    expect(describeRead(articleOf(markup, { wordCount: 399 }), 0)).toMatchObject(expected)
  })

  test('is by somebody', () => {
    expect(describeRead(articleOf('', { byline: 'Jo Lamp' }), 0).byline).toBe(1)
  })

  test('is of a page that the first look said something of', () => {
    expect(describeRead(articleOf(''), 1.25).odds).toBe(1.25)
  })
})

describe('whether it is worth opening', () => {
  const news = articleOf(paragraphs(12), { byline: 'Jo Lamp' })
  const offers = articleOf(`${heading}<p>Bel ons.</p>`.repeat(90))

  test('is told by the first look where that is sure', () => {
    expect(isWorthOpening(news, 4, readModel)).toBe(true)
    expect(isWorthOpening(news, -4, readModel)).toBe(false)
  })

  test('is told by what was read where it is not', () => {
    expect(isWorthOpening(news, 0.2, readModel)).toBe(true)
    expect(isWorthOpening(offers, 0.2, readModel)).toBe(false)
  })
})
