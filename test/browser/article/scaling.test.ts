import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../../scripts/browsers.mjs'
import { hardPages } from '../../../scripts/scaling/hard-pages.mjs'
import { openMeasure } from '../../../scripts/scaling/measure.mjs'
import { newsPage } from '../../../scripts/scaling/news-page.mjs'
import { growthRow, hardRow } from '../../../scripts/scaling/report.mjs'
import { withoutChromium } from '../support/chromium'

/** How many times larger the larger page is. */
const step = 4
/** Linear time grows by a factor of 4, quadratic time by 16. */
const largestGrowth = 9
/** ms. Shorter times say as much about the machine as about the page. */
const shortest = 15

const pages = [
  ...hardPages.map(({ name, size, make }) => [name, { make, small: size / 16 }] as const),
  ['elements of a news page', { make: newsPage, small: 3_000 }] as const,
]

describe.skipIf(withoutChromium)('a page four times as large takes at most nine times as long', () => {
  let measure: Awaited<ReturnType<typeof openMeasure>>
  beforeAll(async () => {
    measure = await openMeasure(findChromium() ?? '')
  })
  afterAll(() => measure.close())

  test.each(pages)('%s', { timeout: 240_000 }, async (_, { make, small }) => {
    const growthFrom = async (size: number) => {
      const less = await measure.measure(make(Math.round(size)))
      const more = await measure.measure(make(Math.round(size * step)))
      expect([less.outcome, more.outcome].filter(outcome => !/^[a-z]+$/i.test(outcome))).toEqual([])
      return more.ms / Math.max(less.ms, shortest)
    }
    const first = await growthFrom(small)
    // A busy machine, or a size from which a page is taken for something else, can spoil one measurement; the fault that
    // is looked for shows at both sizes.
    const least = first <= largestGrowth ? first : Math.min(first, await growthFrom(2 * small))
    expect(least).toBeLessThanOrEqual(largestGrowth)
  })

  test('a generated news page has about as many elements as requested', async () => {
    const { elements, outcome } = await measure.measure(newsPage(3_000))
    expect(outcome).toBe('article')
    expect(Math.abs(elements - 3_000)).toBeLessThan(100)
  })
})

describe('a target', () => {
  const measured = (ms: number, outcome = 'article') => ({ ms, outcome, elements: 10 })

  test.each([
    ['ten times as long', measured(1000), false],
    ['a tenth more', measured(1099), false],
    ['longer', measured(1200), true],
    ['without end', measured(Number.POSITIVE_INFINITY), true],
    ['without an article', measured(900, 'notAnArticle'), true],
  ])('of growth is ten times the time, and a tenth for the machine: %s', (_, ten, isMissed) => {
    expect(growthRow('page', ten, measured(100)).isMissed).toBe(isMissed)
  })

  test.each([
    ['an article', measured(1999), false],
    ['no article, which is an answer too', measured(10, 'notAnArticle'), false],
    ['an error', measured(10, 'RangeError: Maximum call stack size exceeded'), true],
    ['too late', measured(2000), true],
  ])('of a hard page is an answer within two seconds: %s', (_, row, isMissed) => {
    expect(hardRow('page', row).isMissed).toBe(isMissed)
  })
})
