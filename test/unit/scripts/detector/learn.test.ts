import { describe, expect, test } from 'vitest'
import { learn } from '../../../../scripts/detector/learn.mjs'
import { learnLinear } from '../../../../scripts/detector/logistic.mjs'
import { MODEL_FILE, moduleOf } from '../../../../scripts/detector/module.mjs'
import { countOpened } from '../../../../scripts/detector/report.mjs'
import { createRandom } from '../../../../scripts/train/trees/random.mjs'
import { describeAddress } from '../../../../src/detection/address'
import { describeOutline } from '../../../../src/detection/describe-outline'
import { describeTextShape } from '../../../../src/detection/text-shape'
import type { MarkupFeatures, PageFeatures, ReadFeatures } from '../../../../src/detection/types'
import { addressWords } from '../../../../src/rules/address-words'
import { pageSignals } from '../../../../src/rules/page-rules'
import { missingImports } from '../missing-imports'

const random = createRandom(1)
/** One value that tells, one that does not, and one that is always the same. */
const examples = Array.from({ length: 400 }, (_, at) => {
  const isArticle = at % 2 === 0
  return { values: [10 * random() + (isArticle ? 5 : 0), random(), 3], isArticle, weight: 1 }
})

describe('logistic regression', () => {
  test('gives weight to the value that tells articles apart', () => {
    const { base, weights } = learnLinear(examples, [1, 1, 1])
    const right = examples.filter(({ values, isArticle }) => {
      const score = weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), base)
      return score > 0 === isArticle
    })
    expect(weights[0]).toBeGreaterThan(0.2)
    expect(Math.abs(weights[1] ?? 9)).toBeLessThan(0.7)
    expect(weights[2]).toBe(0)
    expect(right.length).toBeGreaterThan(270)
  })

  test('finds the least loss', () => {
    const even = [
      { values: [0], isArticle: true, weight: 1 },
      { values: [0], isArticle: false, weight: 3 },
    ]
    expect(learnLinear(even, [1]).base).toBeCloseTo(-Math.log(3))
  })

  test('gives smaller weights for a higher penalty', () => {
    const [loose, tight] = [1, 1000].map(
      penalty => learnLinear(examples, [penalty, penalty, penalty]).weights[0] ?? 0,
    )
    expect(tight).toBeLessThan((loose ?? 0) / 2)
  })

  test('does not shrink a weight without a penalty', () => {
    const free = learnLinear(examples, [0, 1000, 1000]).weights[0] ?? 0
    expect(free).toBeCloseTo(learnLinear(examples, [0, 0, 0]).weights[0] ?? 0, 1)
  })

  test('gives the same result each time', () => {
    expect(learnLinear(examples, [1, 1, 1])).toEqual(learnLinear(examples, [1, 1, 1]))
  })
})

const empty = document.implementation.createHTMLDocument()
const blank: PageFeatures = {
  ...describeOutline(
    empty,
    { origin: 'https://lamp.example', pathname: '/' },
    describeAddress(new URL('https://lamp.example/'), addressWords).features,
    pageSignals,
  ),
  ...describeTextShape(empty),
}
const read: ReadFeatures = { odds: 0, manyHeadings: 0, links: 1, table: 0, byline: 0 }
const pageOf = (row: string, at: number, more: MarkupFeatures, readMore: Partial<ReadFeatures> = {}) => ({
  row,
  fold: at % 5,
  outline: { ...blank, ...more },
  features: { ...blank, ...more },
  read: { ...read, ...readMore },
})

describe('a model', () => {
  const pages = Array.from({ length: 100 }, (_, at) => [
    pageOf('article', at, { slugWords: 5 + random(), articleData: at % 3 === 0 ? 0 : 1 }),
    pageOf('listing', at, { slugWords: at % 4, articleData: 1 }),
  ]).flat()
  const known = { row: 'listing', fold: 0, outline: null, features: null, read: null }
  const hopeless = { ...pageOf('listing', 0, { slugWords: 6 }), outline: { ...blank, slugWords: -9 } }
  const { pageModel: model, readModel, unseen, seen } = learn([...pages, hopeless, known])

  test('tells articles from lists, also on hosts that it has not seen', () => {
    expect(model.weights['slugWords']).toBeGreaterThan(0)
    const described = [...pages, hopeless, known]
    expect(countOpened(described, unseen)['listing']).toMatchObject({ opened: 0, pages: 102 })
    expect(countOpened(described, unseen)['article']?.opened).toBeGreaterThanOrEqual(97)
    expect(countOpened(described, seen)['listing']).toMatchObject({ opened: 0, pages: 102 })
  })

  test('never lets JSON-LD count against an article', () => {
    expect(model.weights['articleData']).toBeUndefined()
  })

  test('gives up a page that is hopeless before its texts are looked at', () => {
    expect([unseen.first.at(-2), seen.first.at(-2)]).toEqual([false, false])
  })

  test('does not open a page whose address alone decides', () => {
    expect([unseen.first.at(-1), unseen.both.at(-1)]).toEqual([false, false])
  })

  test('is written as a module that names its sources', () => {
    const written = moduleOf({ pageModel: model, readModel }, { fingerprint: 'abcdef', pages: 200 })
    expect(MODEL_FILE).toBe('src/rules/page-model.ts')
    expect(missingImports(written, MODEL_FILE)).toEqual([])
    expect(written).toContain('npm run train-detector')
    expect(written).toContain('Data: 200 pages, SHA-256 abcdef')
    expect(written).toContain('CC BY 4.0')
    expect(written).toContain(`slugWords: ${model.weights['slugWords']}`)
    expect(written).toContain(`odds: ${readModel.weights.odds}`)
  })
})

describe('a second look', () => {
  // At the first look half of the lists are like articles; many of their words are in headings.
  const pages = Array.from({ length: 400 }, (_, at) => [
    pageOf('article', at, { slugWords: 5 + random() }, { byline: at % 2 }),
    pageOf('listing', at, { slugWords: at % 2 ? 5 + random() : 0 }, { manyHeadings: 1 }),
  ]).flat()
  const unread = { ...pageOf('article', 0, { slugWords: 6 }), read: null }
  const { readModel, unseen } = learn([...pages, unread])
  const { article, listing } = countOpened([...pages, unread], unseen)

  test('turns away lists that the first look let pass', () => {
    expect(listing?.promising).toBeGreaterThan(180)
    expect(listing).toMatchObject({ opened: 0, pages: 400 })
    expect(readModel.weights.manyHeadings).toBeLessThan(0)
  })

  test('keeps at least 97 % of the articles', () => {
    expect((article?.opened ?? 0) / 401).toBeGreaterThanOrEqual(0.97)
  })

  test('does not open a page of which nothing was read', () => {
    expect([unseen.first.at(-1), unseen.both.at(-1)]).toEqual([true, false])
  })
})
