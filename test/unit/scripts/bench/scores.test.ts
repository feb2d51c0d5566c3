import { describe, expect, test } from 'vitest'
import { judgeMetadata, sumUpMetadata } from '../../../../scripts/bench/scores/metadata.mjs'
import {
  averageClutterKept,
  findSegments,
  sumUpSegments,
} from '../../../../scripts/bench/scores/segments.mjs'
import { compareShingles, sumUpShingles } from '../../../../scripts/bench/scores/shingles.mjs'
import { quantile, ratio } from '../../../../scripts/bench/scores/times.mjs'
import { compareWords, sumUpWords } from '../../../../scripts/bench/scores/words.mjs'

describe('shingles, as zyte counts them', () => {
  test.each([
    // found, wanted, precision, recall
    ['one two three four five', 'one two three four five', 1, 1],
    ['one two three four five', 'one two three four', 0.5, 1],
    ['one two three four', 'one two three four five', 1, 0.5],
    ['One two three four', 'one two three four', 0, 0],
    ['one, two – three! four', 'one two three four', 1, 1],
    ['one two', 'one two', 1, 1],
    ['one two', 'one two three four', 0, 0],
    ['a a a a a a', 'a a a a a', 2 / 3, 1],
    ['', 'one two three four', 0, 0],
    ['', '', 1, 1],
  ])('%j for %j: precision %d, recall %d', (found, wanted, precision, recall) => {
    expect(compareShingles(found, wanted)).toMatchObject({ precision, recall })
  })

  test('F1 is that of the mean precision and the mean recall, each over the pages with any words', () => {
    const pages = [
      compareShingles('one two three four five', 'one two three four'),
      compareShingles('', 'one two three four'),
      compareShingles('one two three four', ''),
    ]
    const score = sumUpShingles(pages)
    expect(score).toMatchObject({ precision: 0.25, recall: 0.5 })
    expect(score.f1).toBeCloseTo(1 / 3)
  })

  test('a system that finds nothing at all scores 0', () => {
    expect(sumUpShingles([compareShingles('', 'one two')])).toEqual({ precision: 0, recall: 0, f1: 0 })
  })
})

describe('bags of words, as wcxb counts them', () => {
  test.each([
    ['The lamp is lit', 'lit is the LAMP', 1, 1],
    ['the lamp', 'the lamp is lit', 1, 0.5],
    ['the the the', 'the lamp', 1 / 3, 0.5],
    ['lámpa', 'la\u0301mpa', 0, 0],
    ['', 'lamp', 0, 0],
    ['lamp', '', 0, 0],
    ['', '', 1, 1],
  ])('%j for %j: precision %d, recall %d', (found, wanted, precision, recall) => {
    expect(compareWords(found, wanted)).toMatchObject({ precision, recall })
  })

  test('F1 is averaged over the pages', () => {
    const score = sumUpWords([compareWords('a b', 'a b'), compareWords('a c', 'a b c d')])
    expect(score).toMatchObject({ precision: 1, recall: 0.75 })
    expect(score.f1).toBeCloseTo((1 + 2 / 3) / 2)
  })
})

describe('pieces of text, as trafilatura counts them', () => {
  const truth = { with: ['The first lamp', 'was  lit'], without: ['Share', 'Log in'] }

  test('each piece is found or lost, kept or gone, whatever the white space', () => {
    expect(findSegments('The first\nlamp. share Log in', truth)).toEqual({
      found: ['The first lamp'],
      lost: ['was  lit'],
      kept: ['Log in'],
      gone: ['Share'],
    })
  })

  test('wcxb ignores case', () => {
    expect(findSegments('share', truth, { anyCase: true }).kept).toEqual(['Share'])
  })

  test('all pieces count the same for trafilatura, all pages for wcxb', () => {
    const pages = [
      findSegments('The first lamp was lit', truth),
      findSegments('Share', { with: ['The end'], without: ['Share'] }),
    ]
    expect(sumUpSegments(pages)).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3, clutterKept: 1 / 3 })
    expect(averageClutterKept(pages)).toBe(0.5)
  })
})

describe('metadata', () => {
  test.each([
    ['title', { title: 'Wall Street Journal: „Öl“' }, { title: 'wall street journal – "öl"' }, true],
    ['title', { title: 'Olie\u00adprijs' }, { title: '\u200bOlieprijs' }, true],
    ['title', { title: 'Oil' }, { title: 'Oil | The Lamp' }, false],
    ['title', { title: null }, { title: 'Oil' }, false],
    ['title', { title: 'Oil' }, {}, undefined],
    ['author', { byline: 'By Ann Lee and Bo Ek' }, { author: ['Bo Ek', 'Ann Lee'] }, true],
    ['author', { byline: 'Ann' }, { author: 'Ann Lee' }, false],
    ['author', { byline: '' }, { author: 'Ann' }, false],
    ['author', { byline: 'Ann' }, { author: [] }, undefined],
    ['date', { published: '2026-01-31T23:30:00-05:00' }, { date: '2026-01-31' }, true],
    ['date', { published: '2026-02-01' }, { date: '2026-01-31' }, false],
    ['date', { published: 'soon' }, { date: '2026-01-31' }, false],
    ['date', { published: '2026-01-31' }, { date: '' }, undefined],
  ] as const)('%s of %o for %o: %s', (part, metadata, truth, right) => {
    const { author, ...rest } = { author: undefined, ...truth }
    const wanted = author === undefined ? rest : { ...rest, author: [author].flat() }
    expect(judgeMetadata(metadata, wanted)[part]).toBe(right)
  })

  test('the share is taken over the pages whose truth is known', () => {
    const verdicts = [
      { title: true, author: undefined, date: undefined },
      { title: false, author: true, date: undefined },
    ]
    expect(sumUpMetadata(verdicts)).toEqual({ title: 0.5, author: 1, date: null })
  })
})

describe('times', () => {
  test('a quantile is one of the values', () => {
    expect(quantile([5, 1, 3, 2], 0.5)).toBe(2)
    expect(quantile([1, 2, 3], 0.95)).toBe(2)
    expect(quantile([], 0.5)).toBeNull()
  })

  test('the best runs are compared, out of the same number of runs', () => {
    expect(ratio([30, 20, 25], [10, 8, 5])).toBe(4)
    expect(ratio([40], [10, 8, 5])).toBe(4)
    expect(ratio([], [10])).toBeNaN()
  })
})
